import { ListName } from '../../../src/dialogs/case/caseList.ts';
import type { Desk } from '../../../src/dialogs/desk.ts';
import { caseForms } from '../../../src/dialogs/forms/allCards.ts';
import { createDialogs } from '../../../src/dialogs/index.ts';
import { Reason } from '../../../src/domain/application/application.ts';
import type { Case, CaseKind } from '../../../src/domain/case.ts';
import { customerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import { cases } from '../bots/deployment.ts';
import * as customer from '../journeys/customerJourney.ts';
import { business, declaration, organization } from '../journeys/journey.ts';
import { g3 } from '../journeys/orders.ts';
import { company, person } from '../journeys/setupJourney.ts';
import { transit } from '../journeys/takeoverJourney.ts';
import type { Chance } from '../seeded.ts';
import { oneOf } from './oddValues.ts';

/** The dialogs as a person meets them; nothing is asked of the desk before somebody says something. */
const dialogs = createDialogs({} as Desk);

/** Every verb that a button submits. */
export const verbs: readonly string[] = dialogs.flatMap(({ submits }) => submits.map(({ verb }) => verb));

/** Every word that begins a dialog, in both languages. */
export const words: readonly string[] = dialogs.flatMap(({ command }) => Object.values(command ?? {}));

/** Good inputs of every form, in one record: each form takes what is its own. */
export const goodInputs: Readonly<Record<string, unknown>> = {
  ...transit,
  ...person,
  ...company,
  ...customer.contact,
  ...customer.tenants,
  ...customer.regulatedData,
  ...customer.body,
  ...declaration,
  ...business,
  ...organization,
  providerName: 'Big Provider',
  providerEmail: 'gcc@provider.example',
  reasons: 'OTHER',
  comment: 'Why?',
  reply: 'Because.',
  filedOn: '2026-01-05',
  reference: 'MS-1',
  answeredOn: '2026-01-05',
  outcome: 'approved',
  legalInfo: 'true',
  validationId: '481520',
  sameName: 'true',
  prefix: 'townofsample',
  application: 'x',
  subject: 'Please',
  body: 'Please open this link',
  sentOn: '2026-01-05',
  item: customerIds.city,
  line: 'l1',
  words: 'G3',
  quantity: '25',
  term: 'P1Y monthly',
  isAttested: 'true',
  isReviewed: 'true',
  seen: '500 USD',
  seller: 'direct',
  acceptedOn: '2026-01-05',
  isOn: 'true',
  notice: 'n1',
  command: 'help',
  list: 'cases',
};

const choices: Readonly<Record<string, readonly unknown[]>> = {
  argument: [...caseForms.map(({ verb }) => verb), 'en', 'de', 'office', ''],
  list: ListName.options,
  command: dialogs.map(({ name }) => name),
  outcome: ['approved', 'nextSteps', 'bought', 'notBought', 'declined', 'lapsed'],
  reasons: Reason.options,
  item: [...Object.values(customerIds), g3.productId, 'l1'],
  from: [0, 8, -1, 1e9, '8'],
};

/** Which kind of case a verb is about, by how it begins; any other is about several. */
const about: readonly (readonly [RegExp, CaseKind])[] = [
  [/^order-/, 'order'],
  [/^(setup-|correct-|resume-)/, 'customerSetup'],
  [/^(takeover-|invitation-|show-invitation|mail-standing)/, 'takeover'],
  [/^(customer-|mail-customer|record-approval|set-up)/, 'customerQualification'],
  [/^(qualify-|record-decision)/, 'partnerQualification'],
];

/** A case that the verb is made for, or any. */
function caseFor(verb: string, chance: Chance): Case {
  const kind = about.find(([words]) => words.test(verb))?.[1];
  const fitting = cases.filter((one) => one.kind === kind);
  return oneOf(chance, fitting.length > 0 && chance() < 0.9 ? fitting : cases);
}

/** What a button would send, with every input there is; the revision may be an old one or one to come. */
export function goodRecord(verb: string, chance: Chance): Record<string, unknown> {
  const one = caseFor(verb, chance);
  const revision = one.revision + oneOf(chance, [0, 0, 0, 0, 0, 0, -1, 1, -one.revision, 1_000]);
  const caseId = chance() < 0.05 ? oneOf(chance, [one.ref, 'nobody’s', '']) : one.id;
  const chosen = Object.entries(choices).map(([field, values]) => [field, oneOf(chance, values)]);
  return { ...goodInputs, caseId, revision, ...Object.fromEntries(chosen) };
}
