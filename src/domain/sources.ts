/** A place where a rule can be read. `asOf` is the day of the text that the rule was taken from. */
export interface Source {
  readonly id: SourceId;
  readonly url?: { readonly en: string; readonly de: string };
  readonly asOf: string;
}

const page = (language: string, anchor: string) =>
  `https://learn.microsoft.com/${language}/partner-center/customers/csp-gcc-overview${anchor}`;

const section = (id: SourceId): Source => ({
  id,
  url: { en: page('en-us', ''), de: page('de-de', '') },
  asOf: '2023-11-01',
});

const document = (id: SourceId, path: string): Source => ({
  id,
  url: {
    en: `https://learn.microsoft.com/en-us/partner-center/${path}`,
    de: `https://learn.microsoft.com/de-de/partner-center/${path}`,
  },
  asOf: '2023-10-23',
});

/** The sections of the page "Sell Office 365 Government Community Cloud", documents beside it, and our own judgement. */
export const sourceIds = [
  'S0',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'criteria',
  'usGovFaq',
  'errorCodes',
  'relationships',
  'tenants',
  'desk',
] as const;
export type SourceId = (typeof sourceIds)[number];

export const sources: Record<SourceId, Source> = {
  S0: section('S0'),
  S1: section('S1'),
  S2: section('S2'),
  S3: section('S3'),
  S4: section('S4'),
  S5: section('S5'),
  criteria: document('criteria', 'customers/csp-gcc-validate'),
  usGovFaq: document('usGovFaq', 'faq-for-us-govt-cloud'),
  errorCodes: document('errorCodes', 'developer/error-codes'),
  relationships: document('relationships', 'csp-supported-partner-relationships'),
  tenants: {
    id: 'tenants',
    url: {
      en: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-protocols-oidc',
      de: 'https://learn.microsoft.com/de-de/entra/identity-platform/v2-protocols-oidc',
    },
    asOf: '2026-11-22',
  },
  desk: { id: 'desk', asOf: '2026-11-22' },
};
