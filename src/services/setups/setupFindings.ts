import { assess, worstFirst } from '../../domain/assess.ts';
import { isCustomer } from '../../domain/case.ts';
import { contactRule } from '../../domain/rules/customer.ts';
import { agentRule } from '../../domain/rules/partner.ts';
import { setupRules } from '../../domain/rules/setup.ts';
import { type Approved, type CustomerSetup, takesCustomer } from '../../domain/setup/customerSetup.ts';
import { domainsOf, qualifiedPartners } from '../applications/qualifiedPartners.ts';
import type { Judgement } from '../judgement.ts';
import type { Store } from '../ports.ts';
import { setupsOf } from './setupsOf.ts';

/** Applies the V rules, C7 and P7 to a customer's setup; `mayApply` is about its owner. */
export async function judgeSetup(store: Store, one: CustomerSetup, mayApply: boolean): Promise<Judgement> {
  const { code, known, isDomainTaken, status, answers } = one;
  const isReady = status === 'ready';
  const approved = one.approved && { ...one.approved, isApproved: await isApproved(store, one.approved) };
  const others = await othersFor(store, one);
  const isElsewhere = others.some(takesCustomer);
  const company = answers.company?.name;
  const seen = { approved, code, company, known, isDomainTaken, isElsewhere };
  const facts = { ...(isReady ? {} : seen), isReady };
  const partnerDomains = domainsOf(await qualifiedPartners(store));
  const contact = isReady ? undefined : answers.person;
  const all = [
    ...assess([agentRule], { mayApply }),
    ...assess(setupRules, facts),
    ...assess([contactRule], { contact, partnerDomains }),
  ];
  return { findings: worstFirst(all), others };
}

/** An approval may have been taken back since the customer was chosen. */
async function isApproved(store: Store, { applicationId }: Approved): Promise<boolean> {
  const application = await store.find(applicationId);
  return application?.status === 'approved' && isCustomer(application);
}

/** The other setups of the same customer. */
async function othersFor(store: Store, { id, approved }: CustomerSetup): Promise<CustomerSetup[]> {
  const all = approved ? await setupsOf(store, approved) : [];
  return all.filter((other) => other.id !== id);
}
