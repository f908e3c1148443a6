import { z } from 'zod/v4';
import { Switches } from './switches.ts';

const Qualification = z.object({
  kind: z.enum(['Education', 'Nonprofit', 'GovernmentCommunityCloud', 'StateOwnedEntity']),
  status: z.enum(['Approved', 'InReview', 'Denied']).optional(),
  reason: z.string().optional(),
  since: z.string(),
});

export const Address = z.object({
  firstName: z.string().min(1).max(50),
  lastName: z.string().min(1).max(50),
  addressLine1: z.string().min(1).max(200),
  addressLine2: z.string().default(''),
  city: z.string().min(1),
  state: z.string().default(''),
  postalCode: z.string().min(1),
  country: z.string().regex(/^[A-Z]{2}$/),
  phoneNumber: z.string().default(''),
});

export const Attested = z.object({
  primaryContact: z.object({
    firstName: z.string().min(1),
    lastName: z.string().min(1),
    email: z.email(),
    phoneNumber: z.string().default(''),
  }),
  templateId: z.guid(),
  dateAgreed: z.iso.datetime({ offset: true }),
  type: z.literal('MicrosoftCustomerAgreement'),
});

export const AccountStatus = z.enum(['Unknown', 'UnderReview', 'Allowed', 'NotAllowed', 'Not Ready', 'none']);

const Customer = z.object({
  id: z.string(),
  name: z.string(),
  domain: z.string(),
  email: z.string(),
  address: Address,
  relationship: z.enum(['reseller', 'none']),
  qualifications: z.array(Qualification),
  account: AccountStatus,
  attested: z.array(Attested),
  directSigned: z.boolean(),
  /** Whether the partner has an admin relationship with it (GDAP). */
  isAdministered: z.boolean().default(true),
  resellerId: z.string().optional(),
});
export type Customer = z.infer<typeof Customer>;

const Code = z.object({
  partnerId: z.string(),
  organizationName: z.string(),
  validationId: z.string(),
  maxCreates: z.int(),
  remainingCreates: z.int(),
  eTag: z.string(),
});

const Reseller = z.object({
  id: z.string(),
  name: z.string(),
  mpnId: z.string(),
  isActive: z.boolean(),
  hasSigned: z.boolean(),
});

export const Line = z.object({
  id: z.int().min(0),
  catalogItemId: z.string().min(1),
  friendlyName: z.string().default(''),
  quantity: z.number(),
  billingCycle: z.string().toLowerCase(),
  termDuration: z.string(),
  attestationAccepted: z.boolean().optional(),
  participants: z.array(z.object({ key: z.string(), value: z.string() })).default([]),
  provisioningContext: z.record(z.string(), z.string()).default({}),
});
export type Line = z.infer<typeof Line>;

const Cart = z.object({
  id: z.string(),
  customerId: z.string(),
  createdAt: z.string(),
  changedAt: z.string(),
  expiresAt: z.string(),
  lines: z.array(Line),
  /** Orders that came of it, by order group. */
  orders: z.record(z.string(), z.string()),
});
export type Cart = z.infer<typeof Cart>;

const Order = z.object({
  id: z.string(),
  customerId: z.string(),
  createdAt: z.string(),
  lines: z.array(Line.extend({ subscriptionId: z.string(), price: z.number() })),
});
export type Order = z.infer<typeof Order>;

/** What was asked of the emulator, without contents. */
const Asked = z.object({
  at: z.string(),
  operation: z.string(),
  path: z.string(),
  status: z.int(),
  requestId: z.string(),
  correlationId: z.string().default(''),
});

/** Everything that the emulator remembers. */
export const State = z.object({
  partner: z.object({ id: z.string(), name: z.string(), domain: z.string(), email: z.string() }),
  resellers: z.array(Reseller),
  customers: z.array(Customer),
  /** The indirect reseller for whom a link for customers was asked last; absent when it was for the partner itself. */
  invitingReseller: z.string().optional(),
  takenDomains: z.array(z.string()),
  codes: z.array(Code),
  carts: z.array(Cart),
  orders: z.array(Order),
  /** The newest refresh token last; the one before it is still good, for a client that could not keep the newest. */
  refreshTokens: z.array(z.string()),
  /** Access tokens, and until when each is good. */
  accessTokens: z.record(z.string(), z.string()),
  /** Answers to writes, by method, path and request id. */
  replies: z.record(z.string(), z.object({ status: z.int(), body: z.unknown() })),
  asked: z.array(Asked),
  switches: Switches,
  calls: z.int(),
  count: z.int(),
});
export type State = z.infer<typeof State>;
