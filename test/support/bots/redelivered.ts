import { randomUUID } from 'node:crypto';
import type { Case } from '../../../src/domain/case.ts';
import { goodRecord, verbs } from '../attacks/goodRecords.ts';
import { oneOf } from '../attacks/oddValues.ts';
import { has, mayChange, rights, sees } from '../attacks/rights.ts';
import { below, type Chance } from '../seeded.ts';
import { cases, type Deployment, openDeployment, pressed, type Somebody, standOf } from './deployment.ts';

/** One thing that somebody does, and how it is delivered: so many times more, under new ids or its own, together or in turn. */
interface Repeated {
  readonly who: Somebody;
  readonly verb: string;
  /** The case that it is about; absent for what is about none or begins one. */
  readonly one: Case | undefined;
  readonly record: object;
  readonly renamed: readonly boolean[];
  readonly together: boolean;
}

const doers: readonly Somebody[] = ['owner', 'reviewer', 'operator'];

/** What may be done to a case now, by somebody who may. */
const deeds = cases.flatMap((one) =>
  doers.flatMap((who) => {
    const stand = standOf(who, one);
    return [...rights.keys()]
      .filter(
        (verb) => rights.get(verb)?.kinds.includes(one.kind) && sees(stand, one) && has(stand, one, verb),
      )
      .map((verb) => ({ who, verb, one }));
  }),
);
const changing: readonly Deed[] = deeds.filter(({ one, verb }) => mayChange(one, verb));
/** Verbs about no case, and one for cases that were left, of which there are none. */
const general: readonly Deed[] = verbs
  .filter((verb) => deeds.every((deed) => deed.verb !== verb))
  .flatMap((verb) => doers.map((who) => ({ who, verb, one: undefined })));

/** So many things that somebody may do; most often something that changes a case. */
export const anySubmits = (chance: Chance, count: number): Repeated[] =>
  Array.from({ length: count }, () => {
    const luck = chance();
    return repeated(oneOf<Deed>(chance, luck < 0.6 ? changing : luck < 0.8 ? deeds : general), chance);
  });

/** Every button and form there is, once each, where it changes a case if it ever does. */
export const everySubmit = (chance: Chance): Repeated[] =>
  verbs.map((verb) => {
    const [best = []] = [changing, deeds, general]
      .map((all: readonly Deed[]) => all.filter((deed) => deed.verb === verb))
      .filter(({ length }) => length > 0);
    return repeated(oneOf(chance, best), chance);
  });

type Deed = Pick<Repeated, 'who' | 'verb' | 'one'>;

function repeated(deed: Deed, chance: Chance): Repeated {
  const more = { caseId: deed.one?.id, revision: deed.one?.revision };
  const record = { ...goodRecord(deed.verb, chance), ...(deed.one && more) };
  const renamed = Array.from({ length: 1 + below(chance, 4) }, () => chance() < 0.5);
  return { ...deed, record, renamed, together: chance() < 0.5 };
}

/** What came of delivering things again and again. */
export interface Repetitions {
  deliveries: number;
  /** How many of them changed a case, or began one. */
  effective: number;
  readonly faults: string[];
}

/**
 * Delivers things as planned, in several houses beside each other, in each one thing after the other. The workers
 * rest, so that nothing else goes on. Where a case was begun, the next thing is done in a new deployment: it begins there again.
 */
export async function repeat(planned: readonly Repeated[], houses = 4): Promise<Repetitions> {
  const found: Repetitions = { deliveries: 0, effective: 0, faults: [] };
  const left = [...planned];
  const work = async () => {
    while (left.length > 0) {
      await using deployment = await openDeployment('silent');
      await deployment.bot.rest();
      let hasBegun = false;
      for (let next = left.pop(); next; next = hasBegun ? undefined : left.pop())
        hasBegun = await tryOne(deployment, next, found);
    }
  };
  await Promise.all(Array.from({ length: houses }, work));
  return found;
}

/** How often something was written about a case; for what is about none, how many cases there are. */
async function effects({ store }: Deployment, one: Case | undefined): Promise<number> {
  if (!one) return (await store.list({})).length;
  return (await store.find(one.id))?.history.length ?? 0;
}

/** Tries one thing; resolves to whether a case was begun. */
async function tryOne(deployment: Deployment, repeated: Repeated, found: Repetitions): Promise<boolean> {
  const { one } = repeated;
  const before = await effects(deployment, one);
  const answers = await deliverAll(deployment, repeated);
  const made = (await effects(deployment, one)) - before;
  if (one && made > 0) await deployment.store.commit({ put: [one] });
  found.deliveries += answers.length;
  if (made > 0) found.effective += 1;
  const different = new Set(answers).size;
  if (made > 1 || different > 1) found.faults.push(faultOf(repeated, made, different));
  return !one && made > 0;
}

function faultOf(repeated: Repeated, made: number, different: number): string {
  const { one, renamed, who, verb } = repeated;
  const how = `${renamed.map((isNew) => (isNew ? 'new' : 'same')).join(' ')}${repeated.together ? ', together' : ''}`;
  return `${who}, ${verb} on ${one?.id ?? 'nothing'}, ${how}: ${made} effects, ${different} different answers`;
}

async function deliverAll(
  deployment: Deployment,
  { who, verb, record, renamed, together }: Repeated,
): Promise<string[]> {
  const first = { ...pressed(who, verb, record), id: randomUUID() };
  const all = [first, ...renamed.map((isNew) => (isNew ? { ...first, id: randomUUID() } : first))];
  const deliver = async (activity: object) => (await deployment.deliver(activity)).body;
  if (together) return Promise.all(all.map(deliver));
  const answers: string[] = [];
  for (const activity of all) answers.push(await deliver(activity));
  return answers;
}
