import type { Answer, Filing } from '../../domain/application/application.ts';
import type { Application, Case } from '../../domain/case.ts';
import { applicantName } from '../../domain/names.ts';
import { formatDay } from '../../texts/format.ts';
import type { Texts } from '../../texts/texts.ts';
import { customerSections } from '../application/customerSections.ts';
import { partnerSections } from '../application/partnerSections.ts';
import type { Turn } from '../dialog.ts';
import type { RowView, SectionView } from './rows.ts';

export const sampleSection: SectionView = {
  title: 'Organization',
  rows: [{ label: 'Name', value: 'Fabrikam' }],
};

/** What people call a case: who applies, once it is known; before that, what kind of case it is. Typed by somebody. */
export const nameOf = (one: Case, { t }: Turn): string => applicantName(one) ?? t.kinds[one.kind];

/** Everything that was answered in an application, in the order it was asked, and what came of it at Microsoft. */
export function applicationSections(one: Application, turn: Turn): SectionView[] {
  const { filing, answer } = one;
  const { sections } = turn.t;
  const answers = answerSections(one, turn.t);
  const filed = filing && { title: sections.filing, rows: filingRows(filing, turn) };
  const known = answer?.validationId && { title: sections.approval, rows: approvalRows(answer, turn) };
  return [...answers, filed, known].filter((section) => typeof section === 'object');
}

/** What was answered alone, which is what Microsoft's form asks. */
export const answerSections = (one: Application, t: Texts): SectionView[] =>
  (one.kind === 'partnerQualification'
    ? partnerSections(one.answers, t)
    : customerSections(one.answers, t)
  ).filter((section) => typeof section === 'object');

/** The same as lines of text, to be copied into another form. */
export const sectionText = (sections: readonly SectionView[]): string =>
  sections.map(({ title, rows }) => [title, ...rows.map(rowText)].join('\n')).join('\n\n');

/** A label that is a sentence loses its period; a question asks for itself. */
const rowText = ({ label, value }: RowView): string =>
  label.endsWith('?') ? `${label} ${value}` : `${label.replace(/\.$/, '')}: ${value}`;

function filingRows(one: Filing, { t, language }: Turn): RowView[] {
  const form = t.cards['record-filing'];
  const filed = { label: form.filedOn.label, value: formatDay(one.filedOn, language) };
  return one.reference ? [filed, { label: form.reference.label, value: one.reference }] : [filed];
}

const approvalRows = ({ validationId = '' }: Answer, { t }: Turn): RowView[] => [
  { label: t.cards['record-approval'].validationId.label, value: validationId },
];
