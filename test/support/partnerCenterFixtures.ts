import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod/v4';

const Fixture = z.object({
  /** The page that documents it. */
  source: z.url({ hostname: /^learn\.microsoft\.com$/ }),
  request: z.object({ method: z.string(), path: z.string(), body: z.unknown().optional() }),
  response: z.object({ status: z.number(), body: z.unknown().optional() }),
});

/** A documented request and its documented answer, in a form of our own. `{cart}` and `{order}` stand for their ids. */
export type Fixture = z.infer<typeof Fixture>;

const folder = new URL('../fixtures/partnerCenter/', import.meta.url);

/** Every documented example, by its name. */
export const fixtures = new Map<string, Fixture>(
  readdirSync(folder).map((file) => [
    basename(file, '.json'),
    Fixture.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
  ]),
);

/** A fixture with ids in the place of what stands for them. */
export const withIds = (fixture: Fixture, ids: { readonly cart: string; readonly order: string }): Fixture =>
  Fixture.parse(
    JSON.parse(JSON.stringify(fixture).replaceAll('{cart}', ids.cart).replaceAll('{order}', ids.order)),
  );

/** What an actual value lacks of a documented one: the path and the type of every such field. */
export function lacking(documented: unknown, actual: unknown, path = ''): string[] {
  if (Array.isArray(documented))
    return documented.length === 0 && Array.isArray(actual)
      ? []
      : lacking(documented[0], Array.isArray(actual) ? actual[0] : undefined, `${path}[]`);
  if (typeof documented !== 'object' || documented === null)
    return typeof documented === typeof actual ? [] : [`${path}: ${typeof documented}`];
  return Object.entries(documented).flatMap(([key, value]) =>
    lacking(value, Object(actual)[key], `${path}.${key}`),
  );
}

/** A value with the first letter of every key in lower case, as Partner Center takes keys in any case. */
export function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.charAt(0).toLowerCase() + key.slice(1), camelCased(one)]),
  );
}
