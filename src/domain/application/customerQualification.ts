import { z } from 'zod/v4';
import { addressFields, contactFields, TypedTenantId } from '../contactFields.ts';
import { GccStanding } from '../gccStanding.ts';
import { Tenant } from '../tenant.ts';
import { Choices, Line, OptionalLines, Tick } from '../text.ts';
import { firstToAsk } from '../unfinished.ts';
import { WebAddress } from '../webAddress.ts';
import type { ApplicationEvent } from './application.ts';
import { FiledWith } from './filing.ts';
import { Qualification } from './qualification.ts';

/** US government bodies that may be customers, as Microsoft's criteria name them; the last is an FFRDC. */
export const governmentKinds = [
  'federal',
  'state',
  'tribal',
  'interstate',
  'county',
  'city',
  'specialDistrict',
  'schoolDistrict',
  'researchCenter',
] as const;

/** S2: the body that wants to be a customer. */
export const Body = z.object({
  legalName: Line(200),
  bodyKind: z.enum([...governmentKinds, 'company', 'international']),
  ...addressFields,
  website: WebAddress,
});
export type Body = z.infer<typeof Body>;

/** Which regulated data the customer holds, and what shows it. A reference only: never the data itself. */
export const RegulatedData = z.object({
  dataTypes: Choices(z.enum(['itar', 'cui', 'dodUcni', 'doeUcni', 'cji', 'dodIl2', 'dodIl4', 'other'])),
  foreignOwned: Tick,
  evidence: OptionalLines(1000),
});
export type RegulatedData = z.infer<typeof RegulatedData>;

/** The option of Microsoft's form, the partner that buys from Microsoft, and the customer's tenant, empty if there is none. */
export const Tenants = z.object({
  reviewOption: z.enum(['cspCustomer', 'other']),
  partnerTenantId: TypedTenantId.min(1),
  customerTenantId: TypedTenantId.default(''),
  segment: z.enum(['none', 'education', 'nonprofit']),
  hasCommercial: Tick,
});
export type Tenants = z.infer<typeof Tenants>;

/** Whom Microsoft answers, and who signs: the customer concludes this contract, the partner cannot (C6). */
export const Contact = z.object({
  ...contactFields,
  signer: z.enum(['customer', 'partner']),
  signerName: Line(200),
  binding: Tick,
});
export type Contact = z.infer<typeof Contact>;

/** The answers, by step, in the order of the questions; a step that was not answered yet is absent. */
export const CustomerAnswers = z.object({
  body: Body.optional(),
  regulatedData: RegulatedData.optional(),
  tenants: Tenants.optional(),
  contact: Contact.optional(),
});
export type CustomerAnswers = z.infer<typeof CustomerAnswers>;
export const CustomerStep = CustomerAnswers.keyof();
export type CustomerStep = z.infer<typeof CustomerStep>;

/** The step to ask next; undefined when every question is answered. */
export const nextCustomerStep = (answers: CustomerAnswers, unfinished?: object): CustomerStep | undefined =>
  firstToAsk(CustomerStep.options, answers, unfinished);

export const CustomerQualification = Qualification.extend({
  kind: z.literal('customerQualification'),
  answers: CustomerAnswers,
  filing: FiledWith(CustomerAnswers),
  /** The kind of the customer's own tenant when it was looked up last; absent while there is none. */
  customerTenant: Tenant.optional(),
  /** Where the customer stood with GCC when that was looked up, if it was ours already. */
  customerStanding: GccStanding.optional(),
});
export type CustomerQualification = z.infer<typeof CustomerQualification>;

/** What an answered step changes. Throws on answers that are none: parse them first. */
export function customerAnswered(
  one: CustomerQualification,
  { step, answers, tenant, customerTenant, customerStanding }: ApplicationEvent<'answered'>,
): Partial<CustomerQualification> {
  const all = { ...one.answers, ...CustomerAnswers.parse({ [step]: answers }) };
  const looked = { tenant, customerTenant, customerStanding };
  return {
    answers: all,
    partnerTenantId: all.tenants?.partnerTenantId ?? '',
    ...(step === 'tenants' && looked),
  };
}
