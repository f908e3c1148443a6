import { type Case, isCustomer } from '../case.ts';
import { stateCode } from '../states.ts';
import type { CustomerAnswers } from './customerQualification.ts';
import { plainName } from './sameOrganization.ts';

type Body = NonNullable<CustomerAnswers['body']>;

/**
 * By what an application is found to be for the same customer as another: its tenant, or its name in its state (C13), however
 * both are spelt. A website tells nothing, for a state has many of its bodies on one. Stores keep these: whoever makes them in
 * another way has PostgreSQL make them anew.
 */
export function customerKeys({ tenants, body }: CustomerAnswers): string[] {
  const tenantId = tenants?.customerTenantId;
  return [...(tenantId ? [`tenant ${tenantId}`] : []), ...(body ? [`name ${nameIn(body)}`] : [])];
}

const nameIn = ({ legalName, region }: Body): string =>
  `${plainName(legalName)} / ${stateCode(region) ?? plainName(region)}`;

/** The keys of the customer that a case qualifies; none of any other case. */
export const customerKeysOf = (one: Case): string[] => (isCustomer(one) ? customerKeys(one.answers) : []);

/** Whether a case qualifies a customer with any of these keys. */
export const hasCustomerKey = (one: Case, keys: readonly string[]): boolean =>
  customerKeysOf(one).some((key) => keys.includes(key));
