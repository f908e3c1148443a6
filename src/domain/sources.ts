/** A place where a rule can be read; our own judgement has no address. */
interface Source {
  readonly url?: { readonly en: string; readonly de: string };
}

/** The day on which all sources were read and the rules were made from them. */
export const readOn = '2026-11-22';

/** The sections of the page "Sell Office 365 Government Community Cloud", documents beside it, and our own judgement. */
export type SourceId =
  | 'S0'
  | 'S1'
  | 'S2'
  | 'S3'
  | 'S4'
  | 'S5'
  | 'criteria'
  | 'usGovFaq'
  | 'errorCodes'
  | 'relationships'
  | 'invitations'
  | 'namesAndAddresses'
  | 'specialPricing'
  | 'tenants'
  | 'validationCodes'
  | 'addCustomer'
  | 'customerQualifications'
  | 'customerAgreement'
  | 'accountStatus'
  | 'newSubscription'
  | 'checkout'
  | 'desk';

const document = (path: string): Source => ({
  url: { en: `https://learn.microsoft.com/en-us/${path}`, de: `https://learn.microsoft.com/de-de/${path}` },
});

const page = document('partner-center/customers/csp-gcc-overview');

export const sources: Readonly<Record<SourceId, Source>> = {
  S0: page,
  S1: page,
  S2: page,
  S3: page,
  S4: page,
  S5: page,
  criteria: document('partner-center/customers/csp-gcc-validate'),
  usGovFaq: document('partner-center/faq-for-us-govt-cloud'),
  errorCodes: document('partner-center/developer/error-codes'),
  relationships: document('partner-center/csp-supported-partner-relationships'),
  invitations: document('partner-center/connect-with-your-customers'),
  namesAndAddresses: document('partner-center/validate-names-addresses'),
  specialPricing: document('partner-center/get-special-pricing-for-offers'),
  tenants: document('entra/identity-platform/v2-protocols-oidc'),
  validationCodes: document('partner-center/developer/get-a-partner-s-validation-codes'),
  addCustomer: document('partner-center/customers/add-a-new-customer'),
  customerQualifications: document('partner-center/developer/update-customer-qualification-asynchronous'),
  customerAgreement: document('partner-center/confirm-customer-agreement'),
  accountStatus: document('partner-center/developer/retrieve-validation-status'),
  newSubscription: document('partner-center/create-a-new-subscription'),
  checkout: document('partner-center/developer/checkout-a-cart'),
  desk: {},
};
