import type { CustomerFilter, Customers } from '../services/partnerCenter.ts';
import { customerPath } from './customerPath.ts';
import type { Transport } from './transport.ts';
import { unlessRefused } from './unlessRefused.ts';
import { WireAccountStatus } from './wire/account.ts';
import { creation, WireCreated, WireCustomer } from './wire/customer.ts';
import { WireQualification, WireQualifications } from './wire/qualification.ts';

const noSuchTenant = ['1000', '60003'];
const neverVetted = ['600074'];
const pageSize = '40';

/** The partner's customers, over the wire. */
export const customers = ({ get, readable, write }: Transport): Customers => ({
  list: (filter) => readable(WireCustomer, '/customers', filter ? filterQuery(filter) : { size: pageSize }),
  find: (id) => unlessRefused(get(WireCustomer, customerPath(id)), 404, noSuchTenant),
  create: (customer, requestId) => write(WireCreated, '/customers', creation(customer), requestId),
  qualifications: (id) => get(WireQualifications, customerPath(id, 'qualifications')),
  qualify(id, validationCode, requestId) {
    const body = { qualification: 'GovernmentCommunityCloud', validationCode };
    return write(WireQualification, customerPath(id, 'qualifications'), body, requestId);
  },
  async accountStatus(id) {
    const status = get(WireAccountStatus, customerPath(id, 'validationStatus'), { type: 'account' });
    return (await unlessRefused(status, 404, neverVetted)) ?? 'none';
  },
});

/** Filtered lists come whole: the documents ask for them with size 0. */
const filterQuery = (filter: CustomerFilter) => ({
  size: '0',
  filter: JSON.stringify({ ...fieldOf(filter), Operator: 'starts_with' }),
});

function fieldOf(filter: CustomerFilter): { Field: string; Value: string } {
  if ('name' in filter) return { Field: 'CompanyName', Value: filter.name };
  if ('domain' in filter) return { Field: 'Domain', Value: filter.domain };
  return { Field: 'IndirectReseller', Value: filter.reseller };
}
