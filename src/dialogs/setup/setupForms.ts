import { AdminContact, Choice, Company, Domain, type SetupStep } from '../../domain/setup/answers.ts';
import { stateCode } from '../../domain/states.ts';
import { listed, sampleSearch } from '../cards/choices.ts';
import type { CaseForm } from '../case/caseForm.ts';
import { defineForm } from '../forms/form.ts';
import { setupCodeForm } from './setupCodeForm.ts';
import { sampleSetupStep, setupForm } from './setupForm.ts';
import { addressOffers, domainOffers, sampleOffers } from './setupOffers.ts';
import { companyOf, contactOf, prefixOf, soleCustomer } from './setupPrefill.ts';

/** What is kept was once taken with any two letters. */
const CompanyForm = Company.extend({
  state: Company.shape.state.refine((state) => stateCode(state) === state),
});

/** The form of each step of a customer's setup. */
export const setupForms: Readonly<Record<SetupStep, CaseForm>> = {
  choice: setupForm({
    step: 'choice',
    form: defineForm('setup-customer', Choice, {
      ...sampleSetupStep,
      choices: [{ title: 'City of Springfield (GCC-7F3K2)', value: 'c7' }],
      search: sampleSearch,
    }),
    prefill: soleCustomer,
    more: async (one, turn, desk, filled) => {
      const { approved } = await desk.setups.customers(turn.actor, one.id);
      const titled = approved.map(({ id, ref, answers }) => ({
        title: `${answers.body?.legalName ?? ''} (${ref})`,
        value: id,
      }));
      const { application = one.answers.choice?.application, words } = filled?.values ?? {};
      return listed(titled, { words, chosen: application }, turn);
    },
  }),
  code: setupCodeForm,
  company: setupForm({
    step: 'company',
    form: defineForm('setup-company', CompanyForm, {
      ...sampleSetupStep,
      approved: 'Town of Sample',
      offers: sampleOffers.company,
    }),
    before: 'setup-code',
    prefill: companyOf,
    more: ({ approved }, turn, _desk, filled) => ({
      approved: approved?.name ?? '',
      offers: addressOffers(filled, turn),
    }),
  }),
  domain: setupForm({
    step: 'domain',
    form: defineForm('setup-domain', Domain, { ...sampleSetupStep, offers: sampleOffers.domain }),
    before: 'setup-company',
    prefill: prefixOf,
    more: (_one, turn, _desk, filled) => ({ offers: domainOffers(filled, turn) }),
  }),
  person: setupForm({
    step: 'person',
    form: defineForm('setup-person', AdminContact, sampleSetupStep),
    before: 'setup-domain',
    prefill: contactOf,
    more: () => ({}),
  }),
};
