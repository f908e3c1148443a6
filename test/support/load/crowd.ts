import { met, type Post, waiting } from '../http/post.ts';

const people = 300;

/** A notice, and whom it is for. */
export interface Told {
  readonly id: string;
  readonly name: string;
}

/** So many notices in a row: every third goes to one of ten busy people, the others go round among the rest. */
export const crowd = (count: number): Told[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    name: at % 3 === 0 ? `p${(at / 3) % 10}` : `p${10 + (at % (people - 10))}`,
  }));

/** Puts the people into the store, and the notices into the outbox. */
export async function fill({ store, teams }: Post, told: readonly Told[]): Promise<void> {
  const names = Array.from({ length: people }, (_, at) => `p${at}`);
  await store.commit({ people: names.map((name) => met(name, teams.url)) });
  await store.commit({ notices: told.map(({ id, name }) => waiting(id, name)) });
}

/** What a notice says, repeated or not. */
export const original = (summary: string): string => summary.replace(' (repeated)', '');

/** What of these came out of order or not at all, by chat. A notice that came again, right after itself, counts once. */
export function misplaced({ teams }: Post, told: readonly Told[]): string[] {
  const expected = new Map<string, string[]>();
  for (const { id, name } of told) expected.set(`a:${name}`, [...(expected.get(`a:${name}`) ?? []), id]);
  const asked = new Set(told.map(({ id }) => id));
  const effects = teams.effects.filter(({ summary }) => asked.has(original(summary)));
  for (const [at, { to, summary }] of effects.entries()) {
    const next = expected.get(to);
    if (next?.[0] === original(summary)) next.shift();
    else if (
      !effects
        .slice(0, at)
        .findLast((one) => one.to === to)
        ?.summary.startsWith(original(summary))
    )
      return [`${to} got ${summary} before ${next?.[0]}`];
  }
  return [...expected.values()].flat();
}
