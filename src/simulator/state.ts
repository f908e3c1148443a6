import { z } from 'zod/v4';

/** What the try-out page shows: everything outside the bot, as one value. Sent whole whenever something changes. */
export interface OutsideState {
  /** The simulated time, ISO 8601 in UTC, and the zone the desk reckons in. */
  readonly now: string;
  readonly zone: string;
  readonly people: readonly PersonState[];
  readonly chats: readonly ChatState[];
  /** Mail drafts that people opened, newest first. */
  readonly drafts: readonly MailState[];
  /** Applications that Microsoft's eligibility desk received through its form, newest first. */
  readonly applications: readonly ApplicationState[];
  /** Where Microsoft's form is: a card's link to it opens the form beside the chats. */
  readonly formUrl: string;
  /** Where Partner Center's emulator has its page. */
  readonly partnerCenterUrl: string;
  /** Tenant IDs to try. Every other GUID is a commercial tenant here. */
  readonly tenants: readonly { readonly id: string; readonly kind: string; readonly domain?: string }[];
}

export interface PersonState {
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
  readonly role: 'salesAgent' | 'adminAgent' | 'reseller' | 'reviewer' | 'operator' | 'none' | 'guest';
  readonly language: 'en' | 'de';
  /** Whether this person has blocked the bot, so that nothing reaches them. */
  readonly blocked: boolean;
  /** The commands Teams suggests, in this person's language, as the app package lists them. */
  readonly commands: readonly { readonly title: string; readonly description: string }[];
}

/** One message of a chat. */
export const MessageState = z.object({
  id: z.string(),
  at: z.string(),
  from: z.enum(['bot', 'person']),
  /** Goes up whenever the bot updates it or an action replaces its card. */
  version: z.number(),
  text: z.string().optional(),
  /** An Adaptive Card 1.5. */
  card: z.record(z.string(), z.unknown()).optional(),
  /** What the bot said to the last action on this card without replacing it, shown as a bar under the card. */
  bar: z.string().optional(),
});
export type MessageState = z.infer<typeof MessageState>;

/** The messages stand oldest first. */
export const ChatState = z.object({ personId: z.string(), messages: z.array(MessageState) });
export type ChatState = z.infer<typeof ChatState>;

export const MailState = z.object({
  id: z.string(),
  at: z.string(),
  to: z.string(),
  subject: z.string(),
  body: z.string(),
});
export type MailState = z.infer<typeof MailState>;

export const ApplicationState = z.object({
  /** Microsoft's reference, for example `MS-10001`. */
  id: z.string(),
  at: z.string(),
  fields: z.string(),
  /** What Microsoft answered by e-mail, once it did. */
  answer: z.enum(['approved', 'question', 'refused']).optional(),
  answeredAt: z.string().optional(),
});
export type ApplicationState = z.infer<typeof ApplicationState>;
