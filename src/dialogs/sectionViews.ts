import type { Case } from '../domain/case.ts';
import {
  type Business,
  type Declaration,
  isReseller,
  type Organization,
} from '../domain/partnerQualification.ts';
import { formatDay } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import type { Turn } from './dialog.ts';

export interface RowView {
  readonly label: string;
  /** Typed by somebody: to be shown where no Markdown is rendered. */
  readonly value: string;
}

/** Answers that belong together, under one heading. */
export interface SectionView {
  readonly title: string;
  readonly rows: readonly RowView[];
}

export const sampleSection: SectionView = {
  title: 'Organization',
  rows: [{ label: 'Name', value: 'Fabrikam' }],
};

/** What people call a case: the company that applies, once it is known. Typed by somebody. */
export const nameOf = ({ answers }: Case, { t }: Turn): string =>
  answers.organization?.legalName ?? t.sections.unnamed;

/** Everything that was answered in a case, in the order it was asked. */
export function sectionViews({ answers, filing }: Case, turn: Turn): SectionView[] {
  const { t } = turn;
  const { organization, provider, business, declaration } = answers;
  const sections = [
    organization && { title: t.sections.organization, rows: organizationRows(organization, t) },
    provider && isReseller(answers) && { title: t.sections.provider, rows: providerRows(provider, t) },
    business && { title: t.sections.business, rows: businessRows(business, t) },
    declaration && { title: t.sections.declaration, rows: declarationRows(declaration, t) },
    filing && { title: t.sections.filing, rows: filingRows(filing, turn) },
  ];
  return sections.filter((section) => typeof section === 'object');
}

/** The same as lines of text, to be copied into another form. */
export const sectionText = (sections: readonly SectionView[]): string =>
  sections.map(({ title, rows }) => [title, ...rows.map(rowText)].join('\n')).join('\n\n');

const rowText = ({ label, value }: RowView): string => `${label}${label.endsWith('?') ? '' : ':'} ${value}`;

function organizationRows(one: Organization, { cards }: Texts): RowView[] {
  const form = cards['qualify-organization'];
  return [
    { label: form.partnerType.label, value: form.partnerTypes[one.partnerType] },
    { label: form.legalName.label, value: one.legalName },
    { label: form.tenantId.label, value: one.tenantId },
    { label: form.street.label, value: one.street },
    { label: form.city.label, value: one.city },
    { label: form.region.label, value: one.region },
    { label: form.postalCode.label, value: one.postalCode },
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

function businessRows(one: Business, { cards, sections }: Texts): RowView[] {
  const form = cards['qualify-business'];
  const value = (ticked: boolean, reference: string) =>
    [ticked ? sections.yes : sections.no, reference].filter(Boolean).join(' – ');
  return [
    { label: form.servesGovernment.title, value: value(one.servesGovernment, one.servesGovernmentReference) },
    { label: form.hasContracts.title, value: value(one.hasContracts, one.hasContractsReference) },
    { label: form.usesVehicles.title, value: value(one.usesVehicles, one.usesVehiclesReference) },
  ];
}

function declarationRows(one: Declaration, { cards, sections }: Texts): RowView[] {
  const form = cards['qualify-declaration'];
  const answer = (ticked: boolean) => (ticked ? sections.yes : sections.no);
  return [
    { label: form.contactName.label, value: one.contactName },
    { label: form.jobTitle.label, value: one.jobTitle },
    { label: form.email.label, value: one.email },
    { label: form.phone.label, value: one.phone },
    { label: form.binding.title, value: answer(one.binding) },
    { label: form.authorized.title, value: answer(one.authorized) },
  ];
}

function filingRows(one: { filedOn: string; reference: string }, { t, language }: Turn): RowView[] {
  const form = t.cards['record-filing'];
  const filed = { label: form.filedOn.label, value: formatDay(one.filedOn, language) };
  return one.reference ? [filed, { label: form.reference.label, value: one.reference }] : [filed];
}
