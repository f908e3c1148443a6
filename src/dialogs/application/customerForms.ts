import {
  Body,
  Contact,
  type CustomerStep,
  RegulatedData,
  Tenants,
} from '../../domain/application/customerQualification.ts';
import { isCustomer } from '../../domain/case.ts';
import { asZip, stateCode, zipPattern } from '../../domain/states.ts';
import type { CaseForm } from '../case/caseForm.ts';
import type { Desk } from '../desk.ts';
import { defineForm } from '../forms/form.ts';
import { sampleStep, stepForm } from '../forms/stepForm.ts';
import { applicationForm, introAnew } from './applicationForm.ts';

/** The option that S2 names, and the buying partner's tenant ID if only one can be meant. */
async function usualTenants({ eligibility }: Desk): Promise<object> {
  const [only = '', ...others] = await eligibility.qualifiedTenants();
  return {
    reviewOption: 'cspCustomer',
    partnerTenantId: others.length === 0 ? only : '',
    segment: 'none',
  };
}

/** As Partner Center takes a place in the USA at the setup (S3): its state by two letters, with a ZIP code. */
const BodyForm = Body.extend({
  region: Body.shape.region.overwrite((text) => stateCode(text) ?? text),
  postalCode: Body.shape.postalCode.overwrite(asZip),
});
const isNoZip = ({ region, postalCode }: Body): boolean =>
  stateCode(region) !== undefined && !zipPattern.test(postalCode);

/** The form of each step of a customer's application. */
export const customerForms: Readonly<Record<CustomerStep, CaseForm>> = {
  body: stepForm({
    about: isCustomer,
    step: 'body',
    form: defineForm('customer-body', BodyForm, { ...sampleStep, intro: 'Before a customer buys …' }),
    more: (one, turn) => ({ intro: introAnew(turn.t.cards['customer-body'].intro, one, 'body', turn) }),
    act: (input, acting, desk) => desk.eligibility.answer(acting, 'body', input),
    check: (body) => (isNoZip(body) ? ['postalCode'] : []),
  }),
  regulatedData: applicationForm({
    about: isCustomer,
    step: 'regulatedData',
    form: defineForm('customer-data', RegulatedData, sampleStep),
    before: 'customer-body',
  }),
  tenants: applicationForm({
    about: isCustomer,
    step: 'tenants',
    form: defineForm('customer-tenants', Tenants, sampleStep),
    before: 'customer-data',
    prefill: usualTenants,
  }),
  contact: applicationForm({
    about: isCustomer,
    step: 'contact',
    form: defineForm('customer-contact', Contact, sampleStep),
    before: 'customer-tenants',
  }),
};
