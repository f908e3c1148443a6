import {
  Business,
  Declaration,
  Organization,
  type PartnerStep,
  Provider,
} from '../domain/partnerQualification.ts';
import type { CaseForm } from './caseForm.ts';
import { defineForm } from './form.ts';
import { sampleStep, stepForm } from './stepForm.ts';

const kind = 'partnerQualification';

/** The form of each step of a partner's application. */
export const partnerForms: Readonly<Record<PartnerStep, CaseForm>> = {
  organization: stepForm({
    kind,
    step: 'organization',
    form: defineForm('qualify-organization', Organization, sampleStep),
  }),
  provider: stepForm({
    kind,
    step: 'provider',
    form: defineForm('qualify-provider', Provider, sampleStep),
    before: 'qualify-organization',
    isFork: true,
  }),
  business: stepForm({
    kind,
    step: 'business',
    form: defineForm('qualify-business', Business, sampleStep),
    before: 'qualify-organization',
  }),
  declaration: stepForm({
    kind,
    step: 'declaration',
    form: defineForm('qualify-declaration', Declaration, sampleStep),
    before: 'qualify-business',
  }),
};
