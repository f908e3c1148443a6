import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod/v4';

/** Those that matter, by their names in any case. */
const Headers = z.record(z.string(), z.string()).default({});

const Fixture = z.object({
  /** The page that documents it. */
  source: z.url({ hostname: /^learn\.microsoft\.com$/ }),
  request: z.object({
    method: z.string(),
    path: z.string(),
    headers: Headers,
    body: z.unknown().optional(),
  }),
  response: z.object({ status: z.number(), headers: Headers, body: z.unknown().optional() }),
});

/**
 * A documented request and its documented answer, in a form of our own. `{cart}`, `{order}` and `{continuation}` stand for
 * what is made anew each time.
 */
export type Fixture = z.infer<typeof Fixture>;

/** What stands for something in a fixture, and what it stands for. */
export type Ids = Readonly<Record<'cart' | 'order' | 'continuation', string>>;

/** The documented examples in a folder, by name. */
export function fixturesIn(name: string): ReadonlyMap<string, Fixture> {
  const folder = new URL(`../../fixtures/${name}/`, import.meta.url);
  const read = (file: string) => Fixture.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  return new Map(readdirSync(folder).map((file) => [basename(file, '.json'), read(file)]));
}

/** Every documented example of Partner Center's calls, by its name. */
export const fixtures = fixturesIn('partnerCenter');

/** A fixture with ids in the place of what stands for them. */
export const withIds = (fixture: Fixture, ids: Ids): Fixture =>
  Fixture.parse(
    JSON.parse(
      Object.entries(ids).reduce(
        (text, [name, id]) => text.replaceAll(`{${name}}`, id),
        JSON.stringify(fixture),
      ),
    ),
  );

/** Headers with their names in lower case. */
export const lowerCased = (headers: Fixture['request']['headers']) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** A value with the first letter of every key in lower case, as Partner Center takes keys in any case. */
export function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.charAt(0).toLowerCase() + key.slice(1), camelCased(one)]),
  );
}
