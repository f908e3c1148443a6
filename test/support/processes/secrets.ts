import { sampleClient } from '../../../src/simulator/partnerCenter/seed.ts';
import { body, contact } from '../journeys/customerJourney.ts';
import { declaration, organization } from '../journeys/journey.ts';
import { company, person } from '../journeys/setupJourney.ts';
import { canaries } from './realBot.ts';

/** What may stand nowhere but where it is used: secrets, tokens, and the passwords of new tenants. */
const secrets: readonly (string | RegExp)[] = [
  ...Object.values(canaries),
  sampleClient.secret,
  'own-token',
  /sample-(refresh|access)-token/,
  /\beyJ[\w-]+\.[\w-]+\./,
  /\bBearer \S/,
  /\bSample-[0-9a-f]{4}\b/,
];

/** What people typed into forms, as far as it cannot be anything else. */
const typed = [organization, declaration, body, contact, company, person]
  .flatMap((form) => Object.values(form))
  .filter((value) => value.length > 9 && /[A-Z@. ]/.test(value));

const address = /[\w.+-]+@[\w-]+\.\w+/;

const foundIn = (texts: readonly string[], what: readonly (string | RegExp)[]): string[] =>
  what
    .filter((one) => texts.some((text) => (typeof one === 'string' ? text.includes(one) : one.test(text))))
    .map((one) => `found ${one}`);

/** The secrets in what is kept, backed up or shown. */
export const secretsIn = (texts: readonly string[]): string[] => foundIn(texts, secrets);

/** The secrets, mail addresses and contents of forms in logs and metrics, and the lines of a log that are no JSON. */
export const leaksIn = (lines: readonly string[]): string[] => [
  ...foundIn(lines, [...secrets, ...typed, address]),
  ...lines.filter((line) => !isObject(line)).map((line) => `no JSON: ${line}`),
];

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
