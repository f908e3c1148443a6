import type { NewCustomer } from '../customer.ts';
import { domainName } from './answers.ts';
import type { CustomerSetup } from './customerSetup.ts';

/** What Partner Center is asked to create. Throws while answers are missing: nothing is confirmed without them. */
export function requestOf({ ref, answers, reseller }: CustomerSetup): NewCustomer {
  const { company, domain, person } = answers;
  if (!company || !domain || !person) throw new Error(`${ref} is not answered`);
  const { name, line1, line2, city, state, postalCode } = company;
  return {
    name,
    domain: domainName(domain),
    address: { line1, line2, city, state, postalCode, country: 'US' },
    contact: person,
    ...(reseller && { resellerId: reseller.id }),
  };
}
