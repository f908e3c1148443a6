import type {
  ApplicationEvent,
  ApplicationEventType,
  ApplicationStatus,
} from '../../../src/domain/application/application.ts';
import type {
  Body,
  Contact,
  CustomerAnswers,
  RegulatedData,
  Tenants,
} from '../../../src/domain/application/customerQualification.ts';
import { openCustomerQualification } from '../../../src/domain/application/open.ts';
import { customerKeys } from '../../../src/domain/application/sameCustomer.ts';
import type { Application } from '../../../src/domain/case.ts';
import { events, happen, monday, owner, pathTo, tenantId } from '../builders.ts';

export const body: Body = {
  legalName: 'City of Springfield',
  bodyKind: 'city',
  street: '300 South Seventh Street',
  city: 'Springfield',
  region: 'IL',
  postalCode: '62701',
  website: 'www.springfield.example.gov',
};

export const regulatedData: RegulatedData = { dataTypes: [], foreignOwned: false, evidence: '' };

export const tenants: Tenants = {
  reviewOption: 'cspCustomer',
  partnerTenantId: tenantId,
  customerTenantId: '',
  segment: 'none',
  hasCommercial: false,
};

export const contact: Contact = {
  contactName: 'Clerk of the city',
  jobTitle: 'City clerk',
  email: 'clerk@springfield.example.gov',
  phone: '+1 217 555 0100',
  signer: 'customer',
  signerName: 'The mayor',
  binding: true,
};

/** One good event of each type, as a customer's application meets them. */
export const customerEvents: { readonly [T in ApplicationEventType]: ApplicationEvent<T> } = {
  ...events,
  answered: { type: 'answered', step: 'body', answers: body },
  decided: { ...events.decided, legalInfo: false, validationId: '4711' },
};

/** Microsoft's approval came by e-mail, but there is no validation ID yet. */
export const approvedWithoutId: ApplicationEvent = { ...customerEvents.decided, validationId: '' };

export const customerDraft = (): Application =>
  openCustomerQualification('case-2', 'GCC-9C5TM', owner, monday);

/** A customer's case in this status, on the shortest usual way. */
export const customerIn = (status: ApplicationStatus): Application =>
  pathTo[status].reduce((one, type) => happen(one, customerEvents[type]), customerDraft());

/** A customer's case after these answers. */
export const answering = (one: Application, step: string, answers: object): Application =>
  happen(one, { type: 'answered', step, answers });

/** Whether two applications are for the same customer. */
export const isSameCustomer = (one: CustomerAnswers, other: CustomerAnswers): boolean =>
  customerKeys(one).some((key) => customerKeys(other).includes(key));
