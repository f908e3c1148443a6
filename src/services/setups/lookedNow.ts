import { assess, stops } from '../../domain/assess.ts';
import { setupRules } from '../../domain/rules/setup.ts';
import { domainName } from '../../domain/setup/answers.ts';
import type { CustomerSetup, Looked } from '../../domain/setup/customerSetup.ts';
import type { PartnerCenter } from '../partnerCenter.ts';
import { knownAs } from './known.ts';

/** What Partner Center shows by now of the validation ID, the customer and the domain of a setup, as its owner may see it. */
export async function lookedNow(
  { account, customers, checks }: Pick<PartnerCenter, 'account' | 'customers' | 'checks'>,
  { code, approved, answers: { company, domain } }: CustomerSetup,
): Promise<Looked> {
  const [codes, known, isDomainTaken] = await Promise.all([
    code ? account.validationCodes() : [],
    company && knownAs(customers, company, approved),
    domain && checks.isDomainTaken(domainName(domain)),
  ]);
  const now = codes.find(({ id }) => id === code?.id);
  return {
    ...(code && { code: { ...code, remaining: now?.remaining, isGone: now === undefined } }),
    ...(known && { known }),
    ...(isDomainTaken !== undefined && { isDomainTaken }),
  };
}

/** Whether what was looked up forbids that anything is created (V1 to V4, V7 to V9, V12). */
export const isStopped = ({ code, known, isDomainTaken }: Looked): boolean =>
  stops(assess(setupRules, { code, known, isDomainTaken, isReady: false }));
