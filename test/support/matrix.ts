import { allForms } from '../../src/dialogs/allCards.ts';
import type { Case } from '../../src/domain/case.ts';
import { goodInputs } from './goodRecords.ts';
import { actors, cases, everybody, type House, othersCases, pressed, type Somebody } from './house.ts';
import { has, mayChange, rights, type Stand, sees } from './rights.ts';
import type { Chance } from './seeded.ts';

/** How old the card is that somebody acts on: as the case is now, of before, of a time to come, or the card of somebody else's case. */
const cards = { current: 0, old: -1, future: 1, another: 0 } as const;
type CardAge = keyof typeof cards;

/** Everybody, somebody whose roles were taken away after they were sent their cards, and somebody of another tenant. */
export const people = [...everybody, 'dismissed', 'stranger'] as const;
type Person = (typeof people)[number];

/** One thing that somebody tries. */
interface Cell {
  readonly who: Person;
  readonly one: Case;
  readonly verb: string;
  /** Whether the button opens the form of the verb, in place of sending it. */
  readonly opens: boolean;
  readonly card: CardAge;
}

const forms: readonly string[] = allForms.map(({ verb }) => verb);

const pairs = new Map(cases.map((one, at) => [one.id, othersCases[at] ?? one]));

/** Every combination of a status, a verb, its form, and the age of a card. Half of those that make no sense are left out. */
const cellsFor = (who: Person, one: Case): Cell[] =>
  [...rights].flatMap(([verb]) =>
    [false, ...(forms.includes(verb) ? [true] : [])].flatMap((opens) =>
      (Object.keys(cards) as CardAge[]) // the keys are the type
        .map((card) => ({
          who,
          one: card === 'another' ? (pairs.get(one.id) ?? one) : one,
          verb,
          opens,
          card,
        })),
    ),
  );

const fits = ({ one, verb }: Cell): boolean => rights.get(verb)?.kinds.includes(one.kind) ?? false;

/** What came of all the cells that were tried. */
export interface Verdicts {
  cells: number;
  refused: number;
  changed: number;
  readonly faults: string[];
}

interface Logged {
  readonly person?: string;
  readonly action?: string;
  readonly case?: string;
  readonly why?: string;
  readonly status?: number;
}

/**
 * Tries the matrix of statuses, verbs, people and cards on the bot, and compares what happens with `rights`. Of the cells
 * whose verb is for another kind of case only some are tried; `share` says how many of all.
 */
export async function tryMatrix(house: House, chance: Chance, share: number): Promise<Verdicts> {
  const verdicts: Verdicts = { cells: 0, refused: 0, changed: 0, faults: [] };
  for (const who of people) {
    if (who === 'dismissed') house.appoint('owner');
    const gone = await house.deliver(
      activityOf({ who, one: nowhere, verb: 'show-case', opens: false, card: 'current' }),
    );
    const work = cases.map(async (one) => {
      const cells = cellsFor(who, one).filter((cell) => chance() < (fits(cell) ? share : share / 20));
      for (const cell of cells) await tryOne(house, cell, gone.body, verdicts);
    });
    await Promise.all(work);
    house.appoint('owner', ...actors.owner.roles);
  }
  return verdicts;
}

const nowhere: Case = { ...(cases[0] as Case), id: 'nowhere' }; // there is a first

const partOf = (who: Person): Somebody => (who === 'dismissed' || who === 'stranger' ? 'owner' : who);

function activityOf({ who, one, verb, opens, card }: Cell): object {
  const record = {
    ...goodInputs,
    caseId: one.id,
    revision: one.revision + cards[card],
    from: one.kind === 'customerQualification' ? 'customer-contact' : 'qualify-declaration',
    form: opens ? verb : 'en',
  };
  const activity = pressed(partOf(who), opens ? 'open-form' : verb, record);
  const elsewhere = { ...activity.conversation, tenantId: 'cccccccc-1111-4111-8111-111111111111' };
  return who === 'stranger' ? { ...activity, conversation: elsewhere } : activity;
}

async function tryOne(house: House, cell: Cell, gone: string, verdicts: Verdicts): Promise<void> {
  const from = house.lines.length;
  const before = await documentOf(house, cell);
  const { status, body } = await house.deliver(activityOf(cell));
  const isChanged = (await documentOf(house, cell)) !== before;
  if (isChanged) {
    await house.bot.settle();
    await house.store.commit({ put: [cell.one] });
  }
  const logged = house.lines.slice(from).map((line): Logged => JSON.parse(line));
  const fault = faultOf(cell, { status, body, isChanged, logged, gone });
  verdicts.cells += 1;
  if (isChanged) verdicts.changed += 1;
  if (logged.some(({ why }) => why)) verdicts.refused += 1;
  if (fault)
    verdicts.faults.push(
      `${cell.who}, ${cell.card} card: ${cell.opens ? 'open ' : ''}${cell.verb} on ${cell.one.id} ${fault}`,
    );
}

const documentOf = async ({ store }: House, { one }: Cell): Promise<string> =>
  JSON.stringify(await store.find(one.id));

interface Outcome {
  readonly status: number;
  readonly body: string;
  readonly isChanged: boolean;
  readonly logged: readonly Logged[];
  /** What is answered about a case that is not there. */
  readonly gone: string;
}

/** What is not as it should be; undefined when nothing is. */
function faultOf(cell: Cell, { status, body, isChanged, logged, gone }: Outcome): string | undefined {
  const { who, one, verb, opens, card } = cell;
  if (who === 'stranger') return status === 403 && !isChanged ? undefined : `was answered with ${status}`;
  const stand: Stand = { part: partOf(who), isOwner: one.owner === actors[partOf(who)].id };
  const isNobody = who === 'nobody' || who === 'dismissed';
  const isSeen = !isNobody && sees(stand, one);
  const may = isSeen && has(stand, one, verb);
  if (isChanged && (!may || opens || card === 'old' || card === 'future' || !mayChange(one, verb)))
    return 'changed it';
  const why = isNobody ? 'noRole' : !isSeen ? 'notTheirs' : !may && fits(cell) ? 'forbidden' : undefined;
  if ((isNobody || !isSeen) && body !== gone) return 'was told more than that it is not there';
  const isLogged = logged.some(
    (line) => line.why === why && line.case === one.ref && line.action === (opens ? 'open-form' : verb),
  );
  return why === undefined || isLogged ? undefined : `is not in the log as ${why}`;
}
