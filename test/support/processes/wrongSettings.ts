import { fileURLToPath } from 'node:url';
import { ProductionSettings, strayIn } from '../../../src/settings.ts';
import { clientId, tenantId } from '../http/keyServer.ts';

type Env = Readonly<Record<string, string>>;

/** An environment that is not usable, and the setting that must be named. */
export interface Wrong {
  readonly what: string;
  readonly name: string;
  readonly env: Env;
}

/** All that is needed, Partner Center included; the file of roles must be there. */
export const complete = (rolesFile: string): Env => ({
  CLIENT_ID: clientId,
  TENANT_ID: tenantId,
  CLIENT_SECRET: 'canary-secret',
  ROLES_FILE: rolesFile,
  PARTNER_CENTER_CLIENT_ID: clientId,
  PARTNER_CENTER_CLIENT_SECRET: 'canary-secret',
  PARTNER_CENTER_REFRESH_TOKEN_FILE: fileURLToPath(import.meta.url), // any file that holds something
});

/** Values of which every setting that is more than a text refuses some. */
const values = [
  'canary',
  '-1',
  '65536',
  '1e9',
  'NaN',
  ' ',
  '\n',
  'True',
  'ü'.repeat(5_000),
  '{"canary":1}',
  'http://canary.example',
  'https://canary:canary@smba.trafficmanager.net/',
  'javascript:canary',
  'lowdb:',
  'canary@',
  '00000000-0000',
  '/canary/file',
  '0x10',
  '1e3',
];

/** Every setting that is needed, left out and left empty. */
export function missing(rolesFile: string): Wrong[] {
  const all = complete(rolesFile);
  return Object.keys(all).flatMap((name) => {
    const { [name]: _, ...rest } = all;
    return [
      { what: `no ${name}`, name, env: rest },
      { what: `an empty ${name}`, name, env: { ...rest, [name]: '' } },
    ];
  });
}

/** Every setting with every value that its schema refuses. */
export const refused = (rolesFile: string): Wrong[] =>
  Object.entries(ProductionSettings.shape).flatMap(([name, schema]) =>
    values
      .filter((value) => !schema.safeParse(value).success)
      .map((value) => ({
        what: `${name}=${JSON.stringify(value).slice(0, 40)}`,
        name,
        env: { ...complete(rolesFile), [name]: value },
      })),
  );

/** Every setting whose name has a letter too many, as far as such a name can be ours alone. */
export const misspelt = (rolesFile: string): Wrong[] =>
  Object.keys(ProductionSettings.shape)
    .map((name) => `${name}X`)
    .filter((name) => strayIn([name]))
    .map((name) => ({ what: name, name, env: { ...complete(rolesFile), [name]: 'canary' } }));

/** Whether a program says what is wrong, in one line, without a value. */
export const isClear = ({ name }: Wrong, line: string): boolean =>
  line.startsWith(`${name} is `) && !/\n|canary/.test(line);
