import {
  Business,
  Declaration,
  Organization,
  type PartnerStep,
  Provider,
} from '../../domain/application/partnerQualification.ts';
import { isPartner } from '../../domain/case.ts';
import type { CaseForm } from '../case/caseForm.ts';
import { defineForm } from '../forms/form.ts';
import { sampleStep } from '../forms/stepForm.ts';
import { applicationForm } from './applicationForm.ts';

/** The form of each step of a partner's application. */
export const partnerForms: Readonly<Record<PartnerStep, CaseForm>> = {
  organization: applicationForm({
    about: isPartner,
    step: 'organization',
    form: defineForm('qualify-organization', Organization, sampleStep),
  }),
  provider: applicationForm({
    about: isPartner,
    step: 'provider',
    form: defineForm('qualify-provider', Provider, sampleStep),
    before: 'qualify-organization',
    isFork: true,
  }),
  business: applicationForm({
    about: isPartner,
    step: 'business',
    form: defineForm('qualify-business', Business, sampleStep),
    before: 'qualify-organization',
  }),
  declaration: applicationForm({
    about: isPartner,
    step: 'declaration',
    form: defineForm('qualify-declaration', Declaration, sampleStep),
    before: 'qualify-business',
  }),
};
