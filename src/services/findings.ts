import type { Case } from '../domain/case.ts';
import { mayApply } from '../domain/policy.ts';
import { judgeCustomer } from './customerFindings.ts';
import type { Judgement } from './judgement.ts';
import { judgePartner } from './partnerFindings.ts';
import type { Directory, Store } from './ports.ts';

/** Looks up what the rules need to know beyond the case itself, and applies them all. */
export async function judge(store: Store, directory: Directory, one: Case): Promise<Judgement> {
  const roles = await directory.rolesOf(one.owner);
  const isAgent = mayApply({ id: one.owner, name: '', roles });
  return one.kind === 'partnerQualification'
    ? judgePartner(store, one, isAgent)
    : judgeCustomer(store, one, isAgent);
}
