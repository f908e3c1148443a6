import { isSameOrganization } from '../application/sameOrganization.ts';
import type { Approved, Known, SeenCode } from '../setup/customerSetup.ts';
import type { Rule } from './rule.ts';

/** What the V rules look at. What is not known yet is absent, and no rule judges it. */
export interface SetupFacts {
  readonly approved?: Approved | undefined;
  /** How many validation IDs Partner Center shows. */
  readonly codes?: number | undefined;
  readonly code?: SeenCode | undefined;
  /** The name under which the customer is created. */
  readonly company?: string | undefined;
  readonly known?: Known | undefined;
  /** Whether somebody has the domain that the customer's tenant is to get. */
  readonly isDomainTaken?: boolean | undefined;
  /** Whether another setup creates this customer, or has created it. */
  readonly isElsewhere?: boolean | undefined;
  /** Whether Microsoft has qualified the customer that was created. */
  readonly isReady: boolean;
}

/** Whether a name is another organization's than the approved customer's, as far as names can say (V5). */
export const isOtherName = (name: string, approved: Approved | undefined): boolean =>
  !isSameOrganization(name, approved?.name ?? '');

/** Whether a validation ID was recorded for a customer, or bears its name. */
export const isMeantFor = (code: SeenCode, approved: Approved | undefined): boolean =>
  code.id === approved?.validationId || !isOtherName(code.organization, approved);

/** V: may this customer be created in Partner Center with this validation ID? V11 is ours. */
export const setupRules: readonly Rule<SetupFacts>[] = [
  {
    id: 'V1',
    cite: ['S3'],
    verdict: 'block',
    when: ({ codes, code }) => codes === 0 || code?.isGone === true,
    advice: { ask: 'customers' },
  },
  {
    id: 'V2',
    cite: ['validationCodes', 'desk'],
    verdict: 'block',
    when: ({ code }) => code !== undefined && !/^\d+$/.test(code.id),
    advice: { step: 'code' },
  },
  {
    id: 'V3',
    cite: ['validationCodes'],
    verdict: 'block',
    when: ({ code }) => code?.isOurs === false,
    advice: { step: 'code' },
  },
  {
    id: 'V4',
    cite: ['validationCodes', 'S3'],
    verdict: 'block',
    when: ({ code }) => code?.remaining === 0,
    advice: { step: 'code' },
  },
  {
    id: 'V5',
    cite: ['validationCodes', 'desk'],
    verdict: 'warn',
    when: ({ code, company, approved }) =>
      [code?.organization, company].some(
        (name) => approved && name !== undefined && isOtherName(name, approved),
      ),
    advice: { step: 'code' },
  },
  {
    id: 'V6',
    cite: ['S3'],
    verdict: 'block',
    when: ({ approved }) => approved?.isApproved === false,
    advice: { step: 'choice' },
  },
  {
    id: 'V7',
    cite: ['addCustomer', 'S5'],
    verdict: 'route',
    when: ({ approved, known = 'no' }) =>
      known === 'elsewhere' || (approved?.hasTenant === true && known === 'no'), // of one of ours V8 and V9 know more
    advice: { step: 'choice' },
  },
  {
    id: 'V8',
    cite: ['S3', 'customerQualifications'],
    verdict: 'route',
    when: ({ known }) => known === 'unqualified',
    advice: { ask: 'colleague' },
  },
  {
    id: 'V9',
    cite: ['customerQualifications'],
    verdict: 'block',
    when: ({ known }) => known === 'qualified',
    advice: { ask: 'colleague' },
  },
  {
    id: 'V10',
    cite: ['validationCodes'],
    verdict: 'pass',
    when: ({ isReady }) => isReady,
    advice: { ask: 'customers' },
  },
  {
    id: 'V11',
    cite: ['desk'],
    verdict: 'block',
    when: ({ isElsewhere }) => isElsewhere === true,
    advice: { step: 'choice' },
  },
  {
    id: 'V12',
    cite: ['addCustomer'],
    verdict: 'block',
    when: ({ isDomainTaken }) => isDomainTaken === true,
    advice: { step: 'domain' },
  },
];
