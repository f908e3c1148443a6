import type { CustomerContact } from './customer.ts';

/** The partner organization as Partner Center knows it; `tenantId` is what its pages call Microsoft ID. */
export interface PartnerOrganization {
  readonly tenantId: string;
  readonly name: string;
  readonly domain?: string | undefined;
}

/** An indirect reseller; `id` is its tenant ID. */
export interface Reseller {
  readonly id: string;
  readonly name: string;
  readonly mpnId: string;
  readonly isActive: boolean;
}

/** That a customer has accepted the agreement, who did, and when (ISO 8601, not in the future). */
export interface Acceptance {
  readonly templateId: string;
  readonly by: CustomerContact;
  readonly at: string;
}
