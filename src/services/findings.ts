import type { Case, CaseKind, Cases } from '../domain/case.ts';
import { mayApply } from '../domain/policy.ts';
import { judgeCustomer } from './applications/customerFindings.ts';
import { judgePartner } from './applications/partnerFindings.ts';
import type { Judgement } from './judgement.ts';
import { judgeOrder } from './orders/orderFindings.ts';
import type { Directory, Store } from './ports.ts';
import { judgeSetup } from './setups/setupFindings.ts';
import { judgeTakeover } from './takeovers/takeoverFindings.ts';

type Judge<C> = (store: Store, one: C, mayApply: boolean) => Promise<Judgement>;

const judges: { readonly [K in CaseKind]: Judge<Cases[K]> } = {
  partnerQualification: judgePartner,
  customerQualification: judgeCustomer,
  customerSetup: judgeSetup,
  takeover: judgeTakeover,
  order: judgeOrder,
};

const judgeOf = <K extends CaseKind>(kind: K): Judge<Cases[K]> => judges[kind];

/** Looks up what the rules need to know beyond the case itself, and applies them all. */
export async function judge(store: Store, directory: Directory, one: Case): Promise<Judgement> {
  const roles = await directory.rolesOf(one.owner);
  const isAgent = mayApply({ id: one.owner, name: '', roles });
  return judgeOf<CaseKind>(one.kind)(store, one, isAgent);
}
