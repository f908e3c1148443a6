import { z } from 'zod/v4';
import { addressFields, contactFields, Email, TypedTenantId } from '../contactFields.ts';
import { Line, OptionalLine, Tick } from '../text.ts';
import { firstToAsk } from '../unfinished.ts';
import { WebAddress } from '../webAddress.ts';
import type { ApplicationEvent } from './application.ts';
import { FiledWith } from './filing.ts';
import { Qualification } from './qualification.ts';

/** How a partner buys from Microsoft. */
export const PartnerType = z.enum(['directBill', 'indirectProvider', 'indirectReseller']);
export type PartnerType = z.infer<typeof PartnerType>;

/** S1: the organization that wants to be qualified. `tenantId` is any text here; the rules T1 to T8 judge it. */
export const Organization = z.object({
  partnerType: PartnerType,
  legalName: Line(200),
  tenantId: TypedTenantId.min(1),
  ...addressFields,
  country: Line(60),
  website: WebAddress,
  enrolment: z.enum(['active', 'inactive', 'none']),
  agreement: z.enum(['accepted', 'open']),
});
export type Organization = z.infer<typeof Organization>;

/** The indirect provider that a reseller is routed to (P2). */
export const Provider = z.object({ providerName: Line(200), providerEmail: Email });
export type Provider = z.infer<typeof Provider>;

/** Criteria a, b and c, each with the contract, vehicle or sponsor it rests on. */
export const Business = z.object({
  servesGovernment: Tick,
  servesGovernmentReference: OptionalLine(300),
  hasContracts: Tick,
  hasContractsReference: OptionalLine(300),
  usesVehicles: Tick,
  usesVehiclesReference: OptionalLine(300),
});
export type Business = z.infer<typeof Business>;

/** Who answers for the application, and that they know what they sign. */
export const Declaration = z.object({ ...contactFields, binding: Tick, authorized: Tick });
export type Declaration = z.infer<typeof Declaration>;

/** The answers, by step; a step that was not answered yet is absent. */
export const PartnerAnswers = z.object({
  organization: Organization.optional(),
  provider: Provider.optional(),
  business: Business.optional(),
  declaration: Declaration.optional(),
});
export type PartnerAnswers = z.infer<typeof PartnerAnswers>;
export type PartnerStep = keyof PartnerAnswers;

/** An indirect reseller is not qualified itself (P2), so it is asked for its provider and nothing else. */
export const isReseller = ({ organization }: PartnerAnswers): boolean =>
  organization?.partnerType === 'indirectReseller';

/** The questions in their order, and when each is one of the questions asked. */
const steps: readonly { readonly key: PartnerStep; readonly when: (answers: PartnerAnswers) => boolean }[] = [
  { key: 'organization', when: () => true },
  { key: 'provider', when: isReseller },
  { key: 'business', when: (answers) => !isReseller(answers) },
  { key: 'declaration', when: (answers) => !isReseller(answers) },
];

/** The questions that these answers lead to. */
export const askedSteps = (answers: PartnerAnswers): PartnerStep[] =>
  steps.filter(({ when }) => when(answers)).map(({ key }) => key);

/** The step to ask next is derived from the answers and never stored: no release can strand anyone. */
export const nextPartnerStep = (answers: PartnerAnswers, unfinished?: object): PartnerStep | undefined =>
  firstToAsk(askedSteps(answers), answers, unfinished);

export const PartnerQualification = Qualification.extend({
  kind: z.literal('partnerQualification'),
  answers: PartnerAnswers,
  filing: FiledWith(PartnerAnswers),
});
export type PartnerQualification = z.infer<typeof PartnerQualification>;

/**
 * An answer in the history of an application with which somebody said that they are an indirect reseller. Of it only what they
 * sell by is read: whatever else was asked by then, they stay one.
 */
const SaidReseller = z.object({
  step: z.literal('organization'),
  answers: z.object({
    partnerType: z.literal('indirectReseller'),
    tenantId: z.string().catch(''),
    legalName: z.string().catch(''),
  }),
  tenant: z.object({ id: z.string().optional() }).optional(),
});

/** As which indirect reseller its owner answered an application last, whatever it says by now: the history keeps what was said. */
function saidReseller({ owner, history, answers: { provider } }: PartnerQualification) {
  const said = history.findLast(({ by, details }) => by === owner && SaidReseller.safeParse(details).success);
  if (!said) return undefined;
  const { answers: organization, tenant } = SaidReseller.parse(said.details);
  return { tenantId: tenant?.id ?? organization.tenantId, answers: { organization, provider } };
}

/**
 * The indirect reseller as which the owner of these applications sells; undefined for everybody else. Whoever was a reseller's
 * once is not the provider's by withdrawing or changing their application: what they said last of a reseller stands until one
 * of theirs is approved, which a reseller's never is.
 */
export function resellerAmong(own: readonly PartnerQualification[]) {
  if (own.some(({ status }) => status === 'approved')) return undefined;
  return own.map(saidReseller).find((said) => said !== undefined);
}

/** What an answered step changes. Throws on answers that are none: parse them first. */
export function partnerAnswered(
  one: PartnerQualification,
  { step, answers, tenant }: ApplicationEvent<'answered'>,
): Pick<PartnerQualification, 'answers' | 'partnerTenantId' | 'tenant'> {
  const all = { ...one.answers, ...PartnerAnswers.parse({ [step]: answers }) };
  return { answers: all, partnerTenantId: all.organization?.tenantId ?? '', tenant: tenant ?? one.tenant };
}
