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
import { sampleStep, stepForm } from '../forms/stepForm.ts';

/** The form of each step of a partner's application. */
export const partnerForms: Readonly<Record<PartnerStep, CaseForm>> = {
  organization: stepForm({
    about: isPartner,
    step: 'organization',
    form: defineForm('qualify-organization', Organization, sampleStep),
  }),
  provider: stepForm({
    about: isPartner,
    step: 'provider',
    form: defineForm('qualify-provider', Provider, sampleStep),
    before: 'qualify-organization',
    isFork: true,
  }),
  business: stepForm({
    about: isPartner,
    step: 'business',
    form: defineForm('qualify-business', Business, sampleStep),
    before: 'qualify-organization',
  }),
  declaration: stepForm({
    about: isPartner,
    step: 'declaration',
    form: defineForm('qualify-declaration', Declaration, sampleStep),
    before: 'qualify-business',
  }),
};
