import { z } from 'zod/v4';
import { Reply } from '../domain/application.ts';
import { Business, Declaration, Organization, Provider } from '../domain/partnerQualification.ts';
import { sampleButton } from './caseButtons.ts';
import { sampleFinding } from './findingViews.ts';
import { defineForm } from './form.ts';
import { sampleSection } from './sectionViews.ts';

const findings = [sampleFinding];
const step = { findings, back: [sampleButton] };

/** The forms that an applicant fills. */
export const organizationForm = defineForm('qualify-organization', Organization, step);
export const providerForm = defineForm('qualify-provider', Provider, step);
export const businessForm = defineForm('qualify-business', Business, step);
export const declarationForm = defineForm('qualify-declaration', Declaration, step);
export const submitForm = defineForm('submit-application', z.object({}), {
  findings,
  sections: [sampleSection],
  ready: true,
  verdict: 'Nothing stands in the way.',
});
export const replyForm = defineForm('reply-to-question', Reply, {
  reasons: [{ text: 'Evidence is missing' }],
  lines: [{ text: 'Which contract?' }],
  changes: [sampleButton],
  findings,
});
export const withdrawForm = defineForm('withdraw-application', z.object({}), { name: 'Fabrikam Cloud LLC' });
