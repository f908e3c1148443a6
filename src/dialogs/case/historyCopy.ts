import type { Case } from '../../domain/case.ts';
import { historyLines } from '../../domain/historyFile.ts';
import { mayKeepHistory } from '../../domain/policy.ts';
import { sampleButton, submitsWith } from '../cards/button.ts';
import { defineCard } from '../cards/card.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { backToCase } from '../mails/mailDraft.ts';
import { showCase } from './showCase.ts';

/** A case's whole history as lines to copy, as much at once as a card holds. */
export const historyCard = defineCard('history', {
  caseId: 'c1',
  ref: 'GCC-7F3K2',
  range: 'Entries 1 to 3 of 3',
  lines: '{"case":"GCC-7F3K2"}',
  buttons: [sampleButton],
});

/** How many characters go into one card; a longer line has one to itself. */
const roomy = 12_000;

/** Shows the history from an entry on, counted from 0 and given as the text of a button. */
export async function historyReply(one: Case, turn: Turn, desk: Desk, wanted: string): Promise<Reply> {
  if (!mayKeepHistory(turn.actor, one)) return showCase(one, turn, desk, 'refused');
  const { history: words } = turn.t.cards;
  const [head = '', ...entries] = historyLines(one);
  const from = Math.min(Number.parseInt(wanted, 10) || 0, entries.length - 1);
  const page = pageFrom(entries, Math.max(from, 0));
  const to = from + page.length;
  const more = to < entries.length ? [submitsWith(words.more, 'show-history', String(to))] : [];
  const card = historyCard.render(turn, {
    caseId: one.id,
    ref: one.ref,
    range: words.range(from + 1, to, entries.length),
    lines: (from === 0 ? [head, ...page] : page).join('\n'),
    buttons: [...more, backToCase(turn)],
  });
  return { card, summary: words.title };
}

/** As many lines as there is room for, and always one. */
function pageFrom(lines: readonly string[], from: number): readonly string[] {
  let size = 0;
  const rest = lines.slice(from);
  const count = rest.findIndex(({ length }) => {
    size += length;
    return size > roomy;
  });
  return count < 0 ? rest : rest.slice(0, Math.max(count, 1));
}
