import { z } from 'zod/v4';
import type { Acceptance } from '../../domain/partnerAccount.ts';
import { Maybe, When } from './words.ts';

export const agreementType = 'MicrosoftCustomerAgreement';

/** The agreement's metadata. */
export const WireTemplate = z
  .object({ templateId: z.string(), versionRank: Maybe(z.number()) })
  .transform(({ templateId, versionRank }) => ({ id: templateId, rank: versionRank ?? 0 }));

/** An attested acceptance, and when the customer agreed. */
export const WireAcceptance = z
  .object({ dateAgreed: When })
  .transform(({ dateAgreed }) => ({ at: dateAgreed }));

export const WireDirectSigned = z.object({ isSigned: z.boolean() });

/** What is sent to attest that a customer has accepted. */
export const attestation = ({ templateId, by, at }: Acceptance): object => ({
  primaryContact: {
    firstName: by.firstName,
    lastName: by.lastName,
    email: by.email,
    phoneNumber: by.phone ?? '',
  },
  templateId,
  dateAgreed: at,
  type: agreementType,
});
