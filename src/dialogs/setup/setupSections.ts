import { type AdminContact, type Company, domainName } from '../../domain/setup/answers.ts';
import type { CustomerSetup } from '../../domain/setup/customerSetup.ts';
import type { RowView, SectionView } from '../cards/rows.ts';
import type { Turn } from '../dialog.ts';

/** What was answered in a customer's setup, and what came of it. */
export function setupSections(one: CustomerSetup, turn: Turn): SectionView[] {
  const { t } = turn;
  const { company, domain, person } = one.answers;
  const sections = [
    (one.approved || one.code) && { title: t.setup.chosen, rows: codeRows(one, turn) },
    company && { title: t.setupParts.company, rows: companyRows(company, turn) },
    domain && {
      title: t.setupParts.domain,
      rows: [{ label: t.cards['setup-domain'].prefix.label, value: domainName(domain) }],
    },
    person && { title: t.setupParts.person, rows: personRows(person, turn) },
    one.tenantId && { title: t.kinds.customerSetup, rows: tenantRows(one, turn) },
  ];
  return sections.filter((section) => typeof section === 'object');
}

function codeRows({ approved, code, reseller }: CustomerSetup, { t }: Turn): RowView[] {
  const { validationId, reseller: seller, left } = t.cards['setup-code'];
  return [
    ...(approved
      ? [{ label: t.cards['setup-customer'].application.label, value: `${approved.name} (${approved.ref})` }]
      : []),
    ...(code
      ? [
          {
            label: validationId.label,
            value: [code.id, code.organization, left(code.remaining, code.most)].join(' · '),
          },
        ]
      : []),
    ...(reseller ? [{ label: seller.label, value: reseller.name }] : []),
  ];
}

function companyRows({ name, line1, line2, city, state, postalCode }: Company, { t }: Turn): RowView[] {
  const form = t.cards['setup-company'];
  return [
    { label: form.name.label, value: name },
    {
      label: form.asTyped.label,
      value: [line1, line2, city, `${state} ${postalCode}`].filter(Boolean).join(', '),
    },
  ];
}

function personRows({ firstName, lastName, email, phone }: AdminContact, { t }: Turn): RowView[] {
  const form = t.cards['setup-person'];
  return [
    { label: t.setup.contactName, value: `${firstName} ${lastName}` },
    { label: form.email.label, value: email },
    ...(phone ? [{ label: form.phone.label, value: phone }] : []),
  ];
}

function tenantRows({ tenantId = '', credentials }: CustomerSetup, { t }: Turn): RowView[] {
  return [
    { label: t.cards.tenant.id, value: tenantId },
    ...(credentials ? [{ label: t.setup.credentials, value: t.setup.credentialsAre[credentials] }] : []),
  ];
}
