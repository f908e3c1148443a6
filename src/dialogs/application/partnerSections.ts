import {
  type Business,
  type Declaration,
  isReseller,
  type Organization,
  type PartnerAnswers,
} from '../../domain/application/partnerQualification.ts';
import type { Texts } from '../../texts/texts.ts';
import { addressRows, contactRows, type RowView, type SectionView, yesNo } from '../cards/rows.ts';

/** What was answered in a partner's application, in the order it was asked. */
export function partnerSections(answers: PartnerAnswers, t: Texts): (SectionView | false | undefined)[] {
  const { organization, provider, business, declaration } = answers;
  return [
    organization && { title: t.sections.organization, rows: organizationRows(organization, t) },
    provider && isReseller(answers) && { title: t.sections.provider, rows: providerRows(provider, t) },
    business && { title: t.sections.business, rows: businessRows(business, t) },
    declaration && { title: t.sections.declaration, rows: declarationRows(declaration, t) },
  ];
}

function organizationRows(one: Organization, { cards }: Texts): RowView[] {
  const form = cards['qualify-organization'];
  return [
    { label: form.partnerType.label, value: form.partnerTypes[one.partnerType] },
    { label: form.legalName.label, value: one.legalName },
    { label: form.tenantId.label, value: one.tenantId },
    ...addressRows(one, form),
    { label: form.country.label, value: one.country },
    { label: form.website.label, value: one.website },
    { label: form.enrolment.label, value: form.enrolments[one.enrolment] },
    { label: form.agreement.label, value: form.agreements[one.agreement] },
  ];
}

function providerRows(one: { providerName: string; providerEmail: string }, { cards }: Texts): RowView[] {
  const form = cards['qualify-provider'];
  return [
    { label: form.providerName.label, value: one.providerName },
    { label: form.providerEmail.label, value: one.providerEmail },
  ];
}

function businessRows(one: Business, t: Texts): RowView[] {
  const form = t.cards['qualify-business'];
  const value = (ticked: boolean, reference: string) =>
    [yesNo(ticked, t), reference].filter(Boolean).join(' – ');
  return [
    { label: form.servesGovernment.title, value: value(one.servesGovernment, one.servesGovernmentReference) },
    { label: form.hasContracts.title, value: value(one.hasContracts, one.hasContractsReference) },
    { label: form.usesVehicles.title, value: value(one.usesVehicles, one.usesVehiclesReference) },
  ];
}

function declarationRows(one: Declaration, t: Texts): RowView[] {
  const form = t.cards['qualify-declaration'];
  return [
    ...contactRows(one, form),
    { label: form.binding.title, value: yesNo(one.binding, t) },
    { label: form.authorized.title, value: yesNo(one.authorized, t) },
  ];
}
