import type { Texts } from '../../texts/texts.ts';

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

export const yesNo = (ticked: boolean, { sections }: Texts): string => (ticked ? sections.yes : sections.no);

/** Fields of a form by their names, each with its label. */
type Labels<K extends string> = Readonly<Record<K, { readonly label: string }>>;

const rowsOf =
  <K extends string>(...fields: readonly K[]) =>
  (one: Readonly<Record<K, string>>, form: Labels<K>): RowView[] =>
    fields.map((field) => ({ label: form[field].label, value: one[field] }));

/** The rows of an address, and of a contact, under the labels of their form. */
export const addressRows = rowsOf('street', 'city', 'region', 'postalCode');
export const contactRows = rowsOf('contactName', 'jobTitle', 'email', 'phone');
