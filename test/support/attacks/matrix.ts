import type { Case, CaseKind } from '../../../src/domain/case.ts';
import { actors, cases, type Deployment, othersCases, pressed, standOf } from '../bots/deployment.ts';
import type { Chance } from '../seeded.ts';
import { goodInputs } from './goodRecords.ts';
import {
  accountOf,
  type Cell,
  cellsFor,
  fits,
  isCurrentCard,
  isRemaining,
  isStranger,
  markOf,
  type Person,
  people,
  rolesNow,
} from './matrixCells.ts';
import { has, mayChange, rights, sees } from './rights.ts';

/** What came of all the cells that were tried. */
export interface Verdicts {
  cells: number;
  refused: number;
  changed: number;
  /** Of each change that policy allows, by verb and status: who made it, and who could not. */
  readonly allowed: Map<string, { readonly done: Set<Person>; readonly undone: Set<Person> }>;
  /** What people are answered about a case that is not there, by what they do. */
  readonly gone: Map<string, string>;
  readonly faults: string[];
}

interface Logged {
  readonly action?: string;
  readonly case?: string;
  readonly why?: string;
}

/**
 * Tries the matrix of statuses, verbs, people and cards on the bot, and compares what happens with `rights`. `share` says how
 * many of the cells are tried whose card is as the case is; of the others fewer are, and fewest of verbs for other kinds of case.
 */
export async function tryMatrix(deployment: Deployment, chance: Chance, share: number): Promise<Verdicts> {
  const verdicts: Verdicts = {
    cells: 0,
    refused: 0,
    changed: 0,
    allowed: new Map(),
    gone: new Map(),
    faults: [],
  };
  for (const who of people) {
    if (isRemaining(who)) deployment.appoint('owner');
    deployment.appoint(accountOf(who), ...rolesNow(who));
    const known = await documents(deployment);
    const cells = cellsFor(who).filter((cell) => chance() < share * weightOf(cell));
    const work = [...cases, ...othersCases].map((one) =>
      tryInTurn(
        deployment,
        cells.filter((cell) => cell.one === one),
        verdicts,
      ),
    );
    await Promise.all(work);
    verdicts.faults.push(...(await leftOvers(deployment, who, known)));
    for (const one of [accountOf(who), 'owner'] as const) deployment.appoint(one, ...actors[one].roles);
  }
  verdicts.faults.push(...unequal(verdicts));
  return verdicts;
}

const weightOf = (cell: Cell): number => (fits(cell) ? (isCurrentCard(cell) ? 1 : 1 / 8) : 1 / 40);

/** What one could do, and another not, though policy allows it both. */
const unequal = ({ allowed }: Verdicts): string[] =>
  [...allowed].flatMap(([change, { done, undone }]) =>
    done.size > 0 ? [...undone].map((who) => `${who} could not ${change}, and ${[...done][0]} could`) : [],
  );

async function tryInTurn(deployment: Deployment, cells: readonly Cell[], verdicts: Verdicts): Promise<void> {
  for (const cell of cells) await tryOne(deployment, cell, verdicts);
}

const documents = async ({ store }: Deployment): Promise<ReadonlyMap<string, string>> =>
  new Map((await store.list({})).map((one) => [one.id, JSON.stringify(one)]));

/** Cases that somebody changed without naming them, or began though they begin none. */
async function leftOvers(
  { store }: Deployment,
  who: Person,
  known: ReadonlyMap<string, string>,
): Promise<string[]> {
  const mayBegin = rolesNow(who).some((role) => role.endsWith('Agent')) && !isStranger(who);
  const tried = new Set([...cases, ...othersCases].map(({ id }) => id));
  const isWrong = (one: Case): boolean => {
    const before = known.get(one.id);
    const isOwn = one.owner === actors[accountOf(who)].id;
    if (before === undefined) return isOwn && !mayBegin;
    const mayGoOn = isOwn && mayBegin && !tried.has(one.id); // with what they began before
    return before !== JSON.stringify(one) && !mayGoOn;
  };
  return (await store.list({})).filter(isWrong).map(({ id }) => `${who} left ${id} otherwise than it was`);
}

/** Of each kind of case a form that may be left. */
const leftForms: Readonly<Record<CaseKind, string>> = {
  partnerQualification: 'qualify-declaration',
  customerQualification: 'customer-contact',
  customerSetup: 'setup-person',
  takeover: 'takeover-invitation',
  order: '',
};

function activityOf({ who, one, revision, verb, opens }: Cell): object {
  const from = leftForms[one.kind];
  const record = { ...goodInputs, caseId: one.id, revision, from, argument: opens ? verb : 'en' };
  return { ...pressed(accountOf(who), opens ? 'open-form' : verb, record), ...markOf(who) };
}

const nowhere: Case = { ...(cases[0] as Case), id: 'nowhere' }; // there is a first

/** What somebody is answered who does the same to a case that is not there; the first time that it is asked for. */
async function answerOfNone(deployment: Deployment, cell: Cell, { gone }: Verdicts): Promise<string> {
  const key = `${cell.who} ${nameOf(cell)}`;
  const body = gone.get(key) ?? (await deployment.deliver(activityOf({ ...cell, one: nowhere }))).body;
  gone.set(key, body);
  return body;
}

async function tryOne(deployment: Deployment, cell: Cell, verdicts: Verdicts): Promise<void> {
  const before = await documentOf(deployment, cell);
  const from = deployment.lines.length;
  const { status, body } = await deployment.deliver(activityOf(cell));
  const logged = deployment.lines.slice(from).map((line): Logged => JSON.parse(line));
  const isChanged = (await documentOf(deployment, cell)) !== before;
  if (isChanged) {
    await deployment.bot.settle();
    await deployment.store.commit({ put: [cell.one] });
    verdicts.changed += 1;
  }
  note(cell, isChanged, verdicts);
  verdicts.cells += 1;
  if (logged.some(({ why }) => why)) verdicts.refused += 1;
  const fault = await faultOf(cell, {
    status,
    body,
    isChanged,
    logged,
    gone: () => answerOfNone(deployment, cell, verdicts),
  });
  if (fault) verdicts.faults.push(`${cell.who}, ${cell.card}: ${nameOf(cell)} on ${cell.one.id} ${fault}`);
}

/** Verbs that first ask Partner Center, which may not answer in time. */
const asking = /^(setup-|takeover-customer|order-)/;

/** Notes who could make a change, or could not, where nothing but the rules of the matter is in its way. */
function note(cell: Cell, isChanged: boolean, { allowed }: Verdicts): void {
  const { who, one, verb, opens } = cell;
  if (
    isStranger(who) ||
    asking.test(verb) ||
    opens ||
    !isCurrentCard(cell) ||
    !mayChange(one, verb) ||
    whyNot(cell)
  )
    return;
  const change = `${verb} on ${one.id.replace(/-\d$/, '')}`;
  const noted = allowed.get(change) ?? { done: new Set(), undone: new Set() };
  allowed.set(change, noted);
  (isChanged ? noted.done : noted.undone).add(who);
}

const nameOf = ({ opens, verb }: Cell): string => (opens ? `open ${verb}` : verb);

const documentOf = async ({ store }: Deployment, { one }: Cell): Promise<string> =>
  JSON.stringify(await store.find(one.id));

interface Outcome {
  readonly status: number;
  readonly body: string;
  readonly isChanged: boolean;
  readonly logged: readonly Logged[];
  readonly gone: () => Promise<string>;
}

/** What is not as it should be; undefined when nothing is. */
async function faultOf(
  cell: Cell,
  { status, body, isChanged, logged, gone }: Outcome,
): Promise<string | undefined> {
  const { who, one, verb, opens } = cell;
  if (isStranger(who)) return status === 403 && !isChanged ? undefined : `was answered with ${status}`;
  const why = whyNot(cell);
  if (isChanged && (why || opens || !isCurrentCard(cell) || !mayChange(one, verb))) return 'changed it';
  const isHidden = why === 'noRole' || why === 'notTheirs';
  if (isHidden && body !== (await gone())) return 'was told more than that it is not there';
  const isLogged = logged.some(
    (line) => line.why === why && line.case === one.ref && line.action === (opens ? 'open-form' : verb),
  );
  return why === undefined || isLogged ? undefined : `is not in the log as ${why}`;
}

/** Why policy does not let somebody do this, as the log says it; undefined when it does, or when the verb is for another kind of case. */
function whyNot(cell: Cell): string | undefined {
  const { who, one, verb } = cell;
  const roles = rolesNow(who);
  const isLeft = isRemaining(who) && one.owner === actors.owner.id;
  const stand = { ...standOf(accountOf(who), one, roles), isLeft };
  const takesOn = verb === 'take-on' && has(stand, one, verb) && mayChange(one, verb);
  const isForAnybody = verb === 'remove-credentials' && !cell.opens;
  if (roles.length === 0 && !isForAnybody) return 'noRole';
  if (!sees(stand, one) && !takesOn) return 'notTheirs';
  if (!fits(cell) || has(stand, one, verb)) return undefined;
  return rights.get(verb)?.who === 'agent' ? 'agentsOnly' : 'forbidden';
}
