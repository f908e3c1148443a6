import { z } from 'zod/v4';
import { Reply } from '../domain/application.ts';
import {
  Business,
  Declaration,
  Organization,
  type PartnerAnswers,
  Provider,
} from '../domain/partnerQualification.ts';
import { sampleButton } from './caseButtons.ts';
import { sampleFinding } from './findingViews.ts';
import { defineForm } from './form.ts';
import { sampleSection } from './sectionViews.ts';

const findings = [sampleFinding];

/** The forms that an applicant fills. */
export const organizationForm = defineForm('qualify-organization', Organization, { findings });
export const providerForm = defineForm('qualify-provider', Provider, {});
export const businessForm = defineForm('qualify-business', Business, { findings });
export const declarationForm = defineForm('qualify-declaration', Declaration, { findings });
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
});
export const withdrawForm = defineForm('withdraw-application', z.object({}), { name: 'Fabrikam Cloud LLC' });

/** A step of the application: the answers it fills, and whether they make it one of the questions asked. */
interface Step {
  readonly key: keyof PartnerAnswers;
  readonly when: (answers: PartnerAnswers) => boolean;
}

const isReseller = ({ organization }: PartnerAnswers) => organization?.partnerType === 'indirectReseller';

/** The questions in their order. A reseller is asked for the provider, and nothing else. */
export const steps: readonly Step[] = [
  { key: 'organization', when: () => true },
  { key: 'provider', when: isReseller },
  { key: 'business', when: (answers) => !isReseller(answers) },
  { key: 'declaration', when: (answers) => !isReseller(answers) },
];

/** The step to ask next is derived from the answers and never stored: no release can strand anyone. */
export const nextStep = (answers: PartnerAnswers): keyof PartnerAnswers | undefined =>
  steps.find(({ key, when }) => answers[key] === undefined && when(answers))?.key;
