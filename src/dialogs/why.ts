import { allRules } from '../domain/rules/allRules.ts';
import { clockRules } from '../domain/rules/clock.ts';
import { readOn } from '../domain/sources.ts';
import { formatDay } from '../texts/format.ts';
import { defineCard } from './cards/card.ts';
import { citations } from './cards/findingViews.ts';
import type { Dialog, Reply, Turn } from './dialog.ts';

/** One rule: what it says, why, what to do, where it is written and since when. */
export const ruleCard = defineCard('rule', {
  id: 'P2',
  finding: 'Your indirect provider handles this.',
  why: 'Qualification is for indirect providers.',
  advice: 'Send the mail.',
  verdict: 'Goes elsewhere',
  source: 'S0 Introduction (read on Sun, Nov 22, 2026)',
});

const rules = [...allRules, ...clockRules].map(({ id, verdict, cite }) => ({ id, verdict, cite }));
const spoken = /(?<![a-z\d])([a-z])[ -]?0*([1-9]\d?)(?!\d)/i;

/** The rule that somebody means by `P-2`, `P 2`, `P02` or a sentence with it. */
function ruleIn(words: string) {
  const [, letter = '', number] = spoken.exec(words) ?? [];
  return rules.find(({ id }) => id === `${letter.toUpperCase()}${number}`);
}

/** A rule and nothing else; five letters or digits in a row are a case's. */
const alone = /^(?:(?:rule|regel) )?[a-z][ -]?0?\d{1,2}$/i;

/** `why RULE`, or the rule alone. */
export const why = (): Dialog => ({
  name: 'why',
  command: { en: 'why', de: 'warum' },
  isMeant: (text) => alone.test(text) && ruleIn(text) !== undefined,
  async begin(turn, words) {
    const rule = ruleIn(words);
    return rule ? ruleReply(rule, turn) : { text: turn.t.cards.rule.unknown(rulesByFamily(turn)) };
  },
  submits: [],
});

/** From which rule to which there are any, for each letter. */
function rulesByFamily({ t }: Turn): string {
  const { families, range } = t.cards.rule;
  return Object.entries(families)
    .map(([letter, about]) => {
      const ids = rules.map(({ id }) => id).filter((id) => id.startsWith(letter));
      return range(ids.at(0) ?? letter, ids.at(-1) ?? letter, about);
    })
    .join('\n');
}

function ruleReply({ id, verdict, cite }: (typeof rules)[number], turn: Turn): Reply {
  const source = `${citations({ cite }, turn).join('; ')} (${turn.t.cards.rule.readOn(formatDay(readOn, turn.language))})`;
  const card = ruleCard.render(turn, { id, ...turn.t.rules[id], verdict: turn.t.verdicts[verdict], source });
  return { card, summary: `${id}: ${turn.t.rules[id].finding}` };
}
