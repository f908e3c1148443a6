import { z } from 'zod/v4';
import type { Acceptance } from '../../domain/partnerAccount.ts';

export const agreementType = 'MicrosoftCustomerAgreement';

/** The agreement's metadata. */
export const WireTemplate = z
  .object({ templateId: z.string(), agreementLink: z.string(), versionRank: z.number().default(0) })
  .transform(({ templateId, agreementLink, versionRank }) => ({
    id: templateId,
    link: agreementLink,
    rank: versionRank,
  }));

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
