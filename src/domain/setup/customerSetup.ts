import { z } from 'zod/v4';
import { CaseBase } from '../caseBase.ts';
import { Moment } from '../text.ts';
import { Unfinished } from '../unfinished.ts';
import { SetupAnswers } from './answers.ts';

export const SetupStatus = z.enum([
  'draft',
  'creating',
  'qualifying',
  'ready',
  'refused',
  'needsReview',
  'withdrawn',
]);
export type SetupStatus = z.infer<typeof SetupStatus>;

/** The approved application that a customer is set up from, as it was when it was chosen. */
export const Approved = z.object({
  applicationId: z.string(),
  ref: z.string(),
  name: z.string(),
  /** Where it is, in the words of the application. */
  state: z.string().optional(),
  isApproved: z.boolean(),
  /** What the reviewer recorded; empty when it is not known. */
  validationId: z.string(),
  /** Whether the customer has a tenant of its own already, for which it can buy from the government catalogue. */
  hasTenant: z.boolean(),
  /** The ID of that one, where it is known. */
  tenantId: z.string().optional(),
  /** The ID of its commercial tenant, which takes no government subscriptions (T9), so that it gets another one. */
  commercialTenant: z.string().optional(),
  /** Whether we sell to that one, so that a customer of the same name may be it (C11). */
  hasCommercial: z.boolean().optional(),
});
export type Approved = z.infer<typeof Approved>;

/** A validation ID as Partner Center showed it when it was chosen, or looked at again. */
export const SeenCode = z.object({
  id: z.string(),
  organization: z.string(),
  isOurs: z.boolean(),
  most: z.int().optional(),
  remaining: z.int().optional(),
  /** It was there when it was chosen, and is not any more. */
  isGone: z.boolean().optional(),
});
export type SeenCode = z.infer<typeof SeenCode>;

/** Whether Partner Center knows a customer of the same name: as another partner's, as ours, as ours and qualified. */
export const Known = z.enum(['no', 'elsewhere', 'unqualified', 'qualified']);
export type Known = z.infer<typeof Known>;

/** What was looked up on the way; each is absent until then. */
export const Looked = z.object({
  approved: Approved.optional(),
  code: SeenCode.optional(),
  known: Known.optional(),
  /** Whether somebody has the domain that was chosen. */
  isDomainTaken: z.boolean().optional(),
  /** The indirect reseller that sells to the customer; `id` is its tenant ID. */
  reseller: z.object({ id: z.string(), name: z.string() }).optional(),
});
export type Looked = z.infer<typeof Looked>;

/** S3: a customer that is set up in Partner Center with its validation ID. */
export const CustomerSetup = CaseBase.extend({
  kind: z.literal('customerSetup'),
  status: SetupStatus,
  answers: SetupAnswers,
  unfinished: Unfinished,
  ...Looked.shape,
  /**
   * The write that is under way, or next, saved before it is sent, so that a repetition is the same write; `isSent` from just
   * before it is sent: its outcome is unknown from then on.
   */
  call: z.object({ requestId: z.guid(), isSent: z.boolean() }).optional(),
  /** How many writes of this step ended in a way that leaves it open whether they were done, or are to be repeated. */
  failures: z.int().default(0),
  /** How many of those may have been done. */
  doubts: z.int().default(0),
  /** The customer's tenant, once it is there. */
  tenantId: z.string().optional(),
  /** What became of the first credentials, which are kept nowhere. */
  credentials: z.enum(['pending', 'sent', 'lost']).optional(),
  /** Since when Microsoft reviews the qualification. */
  inReviewSince: Moment.optional(),
  /** Why it was refused or needs somebody: Partner Center's code, or Microsoft's words. */
  trouble: z.object({ code: z.string(), status: z.int(), reason: z.string() }).optional(),
});
export type CustomerSetup = z.infer<typeof CustomerSetup>;

/** Whether a setup has a customer to itself: from the moment it is to be created, unless nothing came of it. */
export const takesCustomer = ({ status, tenantId }: CustomerSetup): boolean =>
  tenantId !== undefined || !['draft', 'refused', 'withdrawn'].includes(status);

/** Whether Microsoft has denied the qualification of a customer that was created: nothing but Microsoft can change that. */
export const isDenied = ({ status, tenantId }: CustomerSetup): boolean =>
  status === 'refused' && tenantId !== undefined;
