import {
  type Body,
  type Contact,
  governmentKinds,
  type RegulatedData,
  type Tenants,
} from '../application/customerQualification.ts';
import type { GccStanding } from '../gccStanding.ts';
import { stateCode } from '../states.ts';
import { mailDomainOf } from '../webAddress.ts';
import { isAcronym, isNoName } from './legalName.ts';
import type { Rule } from './rule.ts';

/** What the C rules look at. Parts that were not answered yet are absent, and no rule judges them. */
export interface CustomerFacts {
  /** Whether a partner is known here that is qualified. */
  readonly partnerQualified: boolean;
  /** The domain names of the partners known here, in which no customer has its mail. */
  readonly partnerDomains: readonly string[];
  readonly body?: Body | undefined;
  readonly regulatedData?: RegulatedData | undefined;
  readonly tenants?: Tenants | undefined;
  readonly contact?: Contact | undefined;
  /** Another application for the same customer is open or approved. */
  readonly appliedElsewhere: boolean;
  /** Where the customer stands with GCC, if its tenant is one of ours already. */
  readonly customerStanding?: GccStanding | undefined;
  /** Microsoft's approval, once its e-mail was recorded. */
  readonly approval?: { readonly validationId?: string | undefined } | undefined;
}

const government: readonly string[] = governmentKinds;
const holds = ({ regulatedData }: CustomerFacts, ...types: RegulatedData['dataTypes']): boolean =>
  types.some((type) => regulatedData?.dataTypes.includes(type));
const isCompany = ({ body }: CustomerFacts): boolean => body?.bodyKind === 'company';
const isInUnitedStates = ({ region }: Body): boolean => stateCode(region) !== undefined;

/** Whether an e-mail address is Microsoft's or a partner's own. */
function isSellers(email: string, partnerDomains: readonly string[]): boolean {
  const domain = mailDomainOf(email);
  return ['microsoft.com', ...partnerDomains].some((one) => domain === one || domain.endsWith(`.${one}`));
}

/** C7, which is about the contact of an application and of a setup: what Microsoft keeps of both is the customer's own address. */
export const contactRule: Rule<
  Pick<CustomerFacts, 'partnerDomains'> & { readonly contact?: Pick<Contact, 'email'> | undefined }
> = {
  id: 'C7',
  cite: ['namesAndAddresses'],
  verdict: 'block',
  when: ({ contact, partnerDomains }) => contact !== undefined && isSellers(contact.email, partnerDomains),
  advice: { step: 'contact' },
};

/** C: may this customer be qualified? Those from C14 are ours. */
export const customerRules: readonly Rule<CustomerFacts>[] = [
  {
    id: 'C1',
    cite: ['S2'],
    verdict: 'block',
    when: ({ partnerQualified }) => !partnerQualified,
    advice: { ask: 'partner' },
  },
  {
    id: 'C2',
    cite: ['criteria'],
    verdict: 'pass',
    when: ({ body }) => body !== undefined && government.includes(body.bodyKind) && isInUnitedStates(body),
    advice: { step: 'regulatedData' },
  },
  {
    id: 'C3',
    cite: ['criteria'],
    verdict: 'block',
    when: ({ body }) => body?.bodyKind === 'international',
    advice: { step: 'body' },
  },
  {
    id: 'C4',
    cite: ['criteria'],
    verdict: 'block',
    when: (facts) => isCompany(facts) && facts.regulatedData?.dataTypes.length === 0,
    advice: { step: 'regulatedData' },
  },
  {
    id: 'C5',
    cite: ['criteria'],
    verdict: 'warn',
    when: (facts) =>
      isCompany(facts) && (holds(facts, 'other') || facts.regulatedData?.foreignOwned === true),
    advice: { step: 'regulatedData' },
  },
  {
    id: 'C6',
    cite: ['S2'],
    verdict: 'block',
    when: ({ contact }) => contact !== undefined && !(contact.binding && contact.signer === 'customer'),
    advice: { step: 'contact' },
  },
  contactRule,
  {
    id: 'C8',
    cite: ['namesAndAddresses'],
    verdict: 'block',
    when: ({ body }) => body !== undefined && isNoName(body.legalName),
    advice: { step: 'body' },
  },
  {
    id: 'C9',
    cite: ['S2'],
    verdict: 'block',
    when: ({ tenants }) => tenants?.reviewOption === 'other',
    advice: { step: 'tenants' },
  },
  {
    id: 'C10',
    cite: ['desk'],
    verdict: 'warn',
    when: (facts) => holds(facts, 'itar', 'dodIl4'),
    advice: { step: 'regulatedData' },
  },
  {
    id: 'C11',
    cite: ['S2'],
    verdict: 'warn',
    when: ({ tenants }) => tenants?.hasCommercial === true,
    advice: { step: 'tenants' },
  },
  {
    id: 'C12',
    cite: ['specialPricing'],
    verdict: 'block',
    when: ({ tenants }) => tenants !== undefined && tenants.segment !== 'none',
    advice: { step: 'tenants' },
  },
  {
    id: 'C13',
    cite: ['desk'],
    verdict: 'block',
    when: ({ appliedElsewhere }) => appliedElsewhere,
    advice: { ask: 'colleague' },
  },
  {
    id: 'C14',
    cite: ['namesAndAddresses', 'desk'],
    verdict: 'warn',
    when: ({ body }) => body !== undefined && isAcronym(body.legalName) && !isNoName(body.legalName),
    advice: { step: 'body' },
  },
  {
    id: 'C15',
    cite: ['S3'],
    verdict: 'hold',
    when: ({ approval }) => approval !== undefined && !approval.validationId,
    advice: { ask: 'reviewer' },
  },
  {
    id: 'C16',
    cite: ['S2', 'S3'],
    verdict: 'pass',
    when: ({ approval }) => Boolean(approval?.validationId),
    advice: { ask: 'customers' },
  },
  {
    id: 'C17',
    cite: ['criteria'],
    verdict: 'warn',
    when: ({ body }) => body !== undefined && !isInUnitedStates(body),
    advice: { step: 'body' },
  },
  {
    id: 'C18',
    cite: ['desk'],
    verdict: 'warn',
    when: ({ customerStanding }) => customerStanding === 'approved',
    advice: { ask: 'customers' },
  },
  {
    id: 'C19',
    cite: ['usGovFaq', 'desk'],
    verdict: 'warn',
    when: (facts) =>
      isCompany(facts) && Boolean(facts.regulatedData?.dataTypes.length) && !facts.regulatedData?.evidence,
    advice: { step: 'regulatedData' },
  },
];
