import { caseForms } from '../../../src/dialogs/forms/allCards.ts';
import type { Case } from '../../../src/domain/case.ts';
import { faultIn, historyLines } from '../../../src/domain/historyFile.ts';
import { actors, type Deployment, pressed, type Somebody, standOf } from '../bots/deployment.ts';
import { everyCase } from '../journeys/everyCase.ts';
import type { Chance } from '../seeded.ts';
import { aliveIn } from './aliveness.ts';
import { goodInputs, verbs } from './goodRecords.ts';
import { orderHostile } from './hostileOrder.ts';
import { hostileText, inHostileWords, type Told } from './hostileStrings.ts';
import { tellHostile, typeHostile } from './hostileTelling.ts';
import { sees } from './rights.ts';

/** What came of showing hostile strings. */
export interface Shown extends Told {
  cards: number;
  /** Notices that were delivered. */
  told: number;
  largest: number;
  readonly faults: Set<string>;
}

const buttons = [
  'show-case',
  'draft-mail',
  'mail-customer',
  'show-invitation',
  'mail-standing',
  'show-history',
  'list-cases',
];

const others = verbs.filter((verb) => !buttons.includes(verb));

/** Who looks at which case. */
const lookers = (one: Case): Somebody[] => [
  'owner',
  one.kind.endsWith('Qualification') ? 'reviewer' : 'operator',
];

/**
 * Fills every field of a case of every kind in every status with hostile strings, and has every card of it shown, or of a
 * share of them.
 */
export async function showHostile(
  deployment: Deployment,
  chance: Chance,
  shown: Shown,
  share = 1,
): Promise<void> {
  const named = Object.fromEntries(
    Object.entries(actors).map(([who, actor]) => [
      who,
      { ...actor, name: hostileText(chance, shown, 100, false) },
    ]),
  ) as typeof actors; // the same people
  const cases = everyCase(named, 0, inHostileWords(chance, shown));
  await deployment.store.commit({ put: cases });
  for (const one of cases.filter(() => chance() < share)) {
    const fault = faultIn(historyLines(one).join('\n'));
    if (fault) shown.faults.add(`history: ${fault}`);
    for (const who of lookers(one)) await look(deployment, chance, shown, one, who);
  }
  await orderHostile(deployment, (body, verb) => check(body, verb, shown));
  await deployment.store.commit({ put: cases });
  const all = cases.flatMap((one) =>
    lookers(one).flatMap((who) => (sees(standOf(who, one), one) ? [[one, who] as const] : [])),
  );
  await tellHostile(deployment, chance, shown, all);
  await typeHostile(deployment, chance, shown);
}

async function look(
  deployment: Deployment,
  chance: Chance,
  shown: Shown,
  one: Case,
  who: Somebody,
): Promise<void> {
  const forms = caseForms.filter((form) => form.fits(one) && chance() < 0.2).map(({ verb }) => verb);
  const locale = chance() < 0.5 ? 'de-DE' : 'en-US';
  const typed = Object.fromEntries(
    Object.keys(goodInputs).map((field) => [
      field,
      hostileText(chance, shown, chance() < 0.02 ? 20_000 : 300, false),
    ]),
  );
  const presses = [
    ...buttons.map((verb) => [verb, {}] as const),
    ...forms.map((form) => ['open-form', { argument: form }] as const),
    ...forms.map((form) => [form, typed] as const),
    // At last, for these may move the case along: every other button, with hostile text in its fields or with good ones.
    ...others.flatMap((verb) =>
      chance() < (verb.startsWith(one.kind) ? 0.4 : 0.1)
        ? [[verb, chance() < 0.5 ? typed : goodInputs] as const]
        : [],
    ),
  ];
  for (const [verb, inputs] of presses) {
    const revision = one.revision - (chance() < 0.1 ? 1 : 0); // an old card keeps what was typed
    const record = { argument: '', ...inputs, caseId: one.id, revision };
    const { body } = await deployment.deliver({ ...pressed(who, verb, record), locale });
    check(body, `${verb} on ${one.id}`, shown);
  }
}

function check(body: string, what: string, shown: Shown): void {
  const { value } = JSON.parse(body);
  if (typeof value !== 'object') return;
  shown.cards += 1;
  shown.largest = Math.max(shown.largest, JSON.stringify(value).length);
  for (const fault of aliveIn(value)) shown.faults.add(`${what}: ${fault}`);
}
