import { assess, stops } from '../../domain/assess.ts';
import { setupRules } from '../../domain/rules/setup.ts';
import type { CustomerSetup, Looked } from '../../domain/setup/customerSetup.ts';
import type { PartnerCenter } from '../partnerCenter.ts';
import { knownAs } from './known.ts';

/** What Partner Center shows by now of the validation ID and of the customer of a setup, as its owner may see it. */
export async function lookedNow(
  { account, customers }: Pick<PartnerCenter, 'account' | 'customers'>,
  { code, approved, answers: { company } }: CustomerSetup,
): Promise<Looked> {
  const [codes, known] = await Promise.all([
    code ? account.validationCodes() : [],
    company && knownAs(customers, company, approved),
  ]);
  const now = codes.find(({ id }) => id === code?.id);
  return {
    ...(code && { code: { ...code, remaining: now?.remaining, isGone: now === undefined } }),
    ...(known && { known }),
  };
}

/** Whether what was looked up forbids that anything is created (V1 to V4, V7 to V9). */
export const isStopped = ({ code, known }: Looked): boolean =>
  stops(assess(setupRules, { code, known, isReady: false }));
