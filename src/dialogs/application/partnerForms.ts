import {
  Business,
  Declaration,
  Organization,
  type PartnerQualification,
  type PartnerStep,
  Provider,
} from '../../domain/application/partnerQualification.ts';
import { isPartner } from '../../domain/case.ts';
import { isNoName } from '../../domain/rules/legalName.ts';
import type { CaseForm } from '../case/caseForm.ts';
import type { Desk } from '../desk.ts';
import type { Turn } from '../dialog.ts';
import { defineForm } from '../forms/form.ts';
import { sampleStep, stepForm } from '../forms/stepForm.ts';
import { applicationForm, introAnew } from './applicationForm.ts';

/** What the first form begins with: what it is for, or that a colleague has seen to it already (P8, P9). */
async function introOf(one: PartnerQualification, turn: Turn, desk: Desk) {
  const { intro, known, applied } = turn.t.cards['qualify-organization'];
  const isKnown = (await desk.eligibility.qualifiedTenants()).length > 0;
  const others = isKnown ? known : (await desk.eligibility.isAppliedFor(turn.actor)) && applied;
  return { intro: introAnew(others || intro, one, 'organization', turn) };
}

/** The form of each step of a partner's application. */
export const partnerForms: Readonly<Record<PartnerStep, CaseForm>> = {
  organization: stepForm({
    about: isPartner,
    step: 'organization',
    form: defineForm('qualify-organization', Organization, { ...sampleStep, intro: 'To sell GCC …' }),
    more: introOf,
    check: ({ legalName }) => (isNoName(legalName) ? ['legalName'] : []),
    act: (input, acting, desk) => desk.eligibility.answer(acting, 'organization', input),
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
