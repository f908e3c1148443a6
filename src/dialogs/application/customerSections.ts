import type {
  Body,
  Contact,
  CustomerAnswers,
  RegulatedData,
  Tenants,
} from '../../domain/application/customerQualification.ts';
import type { Texts } from '../../texts/texts.ts';
import { addressRows, contactRows, type RowView, type SectionView, yesNo } from '../cards/rows.ts';

/** What was answered in a customer's application, in the order it was asked. */
export function customerSections(answers: CustomerAnswers, t: Texts): (SectionView | undefined)[] {
  const { body, regulatedData, tenants, contact } = answers;
  return [
    body && { title: t.sections.body, rows: bodyRows(body, t) },
    regulatedData && { title: t.sections.regulatedData, rows: dataRows(regulatedData, t) },
    tenants && { title: t.sections.tenants, rows: tenantRows(tenants, t) },
    contact && { title: t.sections.contact, rows: customerContactRows(contact, t) },
  ];
}

function bodyRows(one: Body, { cards }: Texts): RowView[] {
  const form = cards['customer-body'];
  return [
    { label: form.legalName.label, value: one.legalName },
    { label: form.bodyKind.label, value: form.bodyKinds[one.bodyKind] },
    ...addressRows(one, form),
    { label: form.website.label, value: one.website },
  ];
}

function dataRows(one: RegulatedData, t: Texts): RowView[] {
  const form = t.cards['customer-data'];
  const types = one.dataTypes.map((type) => form.dataTypeNames[type]);
  return [
    { label: form.dataTypes.label, value: types.join('; ') || t.sections.none },
    { label: form.foreignOwned.title, value: yesNo(one.foreignOwned, t) },
    ...(one.evidence ? [{ label: form.evidence.label, value: one.evidence }] : []),
  ];
}

function tenantRows(one: Tenants, t: Texts): RowView[] {
  const form = t.cards['customer-tenants'];
  return [
    { label: form.reviewOption.label, value: form.reviewOptions[one.reviewOption] },
    { label: form.partnerTenantId.label, value: one.partnerTenantId },
    { label: form.customerTenantId.label, value: one.customerTenantId || t.sections.noneYet },
    { label: form.segment.label, value: form.segments[one.segment] },
    { label: form.hasCommercial.title, value: yesNo(one.hasCommercial, t) },
  ];
}

function customerContactRows(one: Contact, t: Texts): RowView[] {
  const form = t.cards['customer-contact'];
  return [
    ...contactRows(one, form),
    { label: form.signer.label, value: form.signers[one.signer] },
    { label: form.signerName.label, value: one.signerName },
    { label: form.binding.title, value: yesNo(one.binding, t) },
  ];
}
