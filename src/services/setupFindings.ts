import { assess, worstFirst } from '../domain/assess.ts';
import { isSetup } from '../domain/case.ts';
import { agentRule } from '../domain/rules/partner.ts';
import type { CustomerSetup } from '../domain/setup/customerSetup.ts';
import type { Judgement } from './judgement.ts';
import type { Store } from './ports.ts';

/** Applies P7 to a customer's setup; `mayApply` is about its owner. */
export async function judgeSetup(store: Store, one: CustomerSetup, mayApply: boolean): Promise<Judgement> {
  const findings = worstFirst(assess([agentRule], { mayApply }));
  const others = (await store.list({ kind: 'customerSetup' })).filter(isSetup);
  const same = others.filter(
    ({ id, approved }) => id !== one.id && approved?.applicationId === one.approved?.applicationId,
  );
  return { findings, others: same, openElsewhere: undefined, qualifiedBefore: undefined };
}
