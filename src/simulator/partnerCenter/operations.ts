import * as agreements from './agreements.ts';
import type { Answer } from './answer.ts';
import type { ApiCall } from './call.ts';
import * as carts from './carts.ts';
import * as catalogue from './catalogue.ts';
import { checkout } from './checkout.ts';
import * as checks from './checks.ts';
import type { EmulatorContext } from './context.ts';
import { create } from './creation.ts';
import { list as customerList } from './customerList.ts';
import * as customers from './customers.ts';
import * as orders from './orders.ts';
import * as profiles from './profiles.ts';
import * as qualifications from './qualifications.ts';
import * as relationships from './relationships.ts';
import * as subscriptions from './subscriptions.ts';
import * as validationCodes from './validationCodes.ts';

type Work = (context: EmulatorContext, call: ApiCall) => Answer;

/** One call of Partner Center: its path begins after `/v1`. */
export interface Operation {
  readonly method: 'get' | 'head' | 'post';
  readonly path: string;
  readonly work: Work;
}

const get = (path: string, work: Work): Operation => ({ method: 'get', path, work });
const post = (path: string, work: Work): Operation => ({ method: 'post', path, work });

const customer = '/customers/:customer';
const cart = `${customer}/carts/:cart`;
const order = `${customer}/orders/:order`;
const sku = '/products/:product/skus';

/** Every call that the emulator answers, by the name under which its failures are switched. */
export const operations: Readonly<Record<string, Operation>> = {
  organization: get('/profiles/organization', profiles.organization),
  validations: get('/customers/all/validations', validationCodes.list),
  relationshipRequest: get('/customers/relationshiprequests', relationships.relationshipRequest),
  relationships: get('/relationships', relationships.list),
  agreementStatus: get('/compliance/csp/agreementstatus', relationships.agreementStatus),
  customers: get('/customers', customerList),
  customer: get(customer, customers.get),
  createCustomer: post('/customers', create),
  accountStatus: get(`${customer}/validationStatus`, customers.accountStatus),
  qualifications: get(`${customer}/qualifications`, qualifications.list),
  qualify: post(`${customer}/qualifications`, qualifications.qualify),
  address: post('/validations/address', checks.address),
  domain: { method: 'head', path: '/domains/:domain', work: checks.domain },
  agreementMetadata: get('/agreements', agreements.metadata),
  agreements: get(`${customer}/agreements`, agreements.list),
  attest: post(`${customer}/agreements`, agreements.attest),
  directSigned: get(`${customer}/directSignedMicrosoftCustomerAgreementStatus`, agreements.directSigned),
  products: get('/products', catalogue.products),
  customerProducts: get(`${customer}/products`, catalogue.products),
  skus: get(sku, catalogue.skus),
  customerSkus: get(`${customer}${sku}`, catalogue.skus),
  availabilities: get(`${sku}/:sku/availabilities`, catalogue.availabilities),
  customerAvailabilities: get(`${customer}${sku}/:sku/availabilities`, catalogue.availabilities),
  createCart: post(`${customer}/carts`, carts.create),
  cart: get(cart, carts.get),
  checkout: post(`${cart}/checkout`, checkout),
  orders: get(`${customer}/orders`, orders.list),
  progress: get(`${order}/provisioningstatus`, orders.progress),
  subscriptions: get(`${customer}/subscriptions`, subscriptions.list),
};
