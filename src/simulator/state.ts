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

export interface ChatState {
  readonly personId: string;
  /** Oldest first. */
  readonly messages: readonly MessageState[];
}

/** One message of a chat. `version` goes up whenever the bot updates it or an action replaces its card. */
export interface MessageState {
  readonly id: string;
  readonly at: string;
  readonly from: 'bot' | 'person';
  readonly version: number;
  readonly text?: string | undefined;
  /** An Adaptive Card 1.5. */
  readonly card?: object | undefined;
  /** What the bot said to the last action on this card without replacing it, shown as a bar under the card. */
  readonly bar?: string | undefined;
}

export interface MailState {
  readonly id: string;
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface ApplicationState {
  /** Microsoft's reference, for example `MS-10001`. */
  readonly id: string;
  readonly at: string;
  readonly fields: string;
  /** What Microsoft answered by e-mail, once it did. */
  readonly answer?: 'approved' | 'question' | 'refused' | undefined;
  readonly answeredAt?: string | undefined;
}
