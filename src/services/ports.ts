import type { Case, CaseKind, CaseStatus } from '../domain/case.ts';
import type { Notice, Outcome } from '../domain/notice.ts';
import type { ChatReference, Person, PersonId, Role } from '../domain/person.ts';
import type { Sight } from '../domain/sight.ts';
import type { Tenant } from '../domain/tenant.ts';
import type { CasePage, Part } from './casePage.ts';

/** What to list; every condition given must hold. Cases come last changed first. */
export interface CaseQuery {
  readonly kind?: CaseKind;
  readonly owner?: PersonId;
  readonly statuses?: readonly CaseStatus[];
  readonly partnerTenantId?: string;
  /** Those that qualify a customer with any of these keys. */
  readonly customerKeys?: readonly string[];
  /** Those that were changed at this moment or later. */
  readonly changedSince?: string;
  /** Those that a worker is to look at by this moment. */
  readonly lookBy?: string;
  /** Words that must all occur in the ref, the legal name, the tenant IDs or the contact, whatever the case. */
  readonly words?: string;
}

/** Of which kinds, and at most how many. */
export interface CaseClaim {
  readonly kinds: readonly CaseKind[];
  readonly limit: number;
}

/** Which notices to list, oldest first. */
export interface NoticeQuery {
  readonly caseId?: string;
  readonly to?: PersonId;
  readonly states?: readonly Notice['state'][];
}

/** What a case or person must still be: its revision, 0 for one that must not exist yet; if given, a case's `lookAt` too. */
export interface Expected {
  readonly id: string;
  readonly revision: number;
  readonly lookAt?: string | undefined;
}

/** Notices to put back into the outbox, by their ids: those that are given up still. `now` in ISO 8601. */
export interface Requeue {
  readonly ids: readonly string[];
  readonly now: string;
}

/** One durable step, made only if everything it expects is so. */
export interface Change {
  readonly expect?: readonly Expected[];
  readonly put?: readonly Case[];
  readonly people?: readonly Person[];
  readonly notices?: readonly Notice[];
  readonly requeue?: Requeue;
  /** Something to be done once. `until` is the moment (ISO 8601) from which the key may be forgotten; never without it. */
  readonly once?: { readonly key: string; readonly result: string; readonly until?: string } | undefined;
}

/** `duplicate` is the result that was stored under the same `once` key before; nothing was written then. */
export type Committed = 'ok' | 'stale' | { readonly duplicate: string };

/** Where cases, people and notices are kept. Nobody changes in place what it returns. */
export interface Store {
  /** The case with this id or ref. */
  find(idOrRef: string): Promise<Case | undefined>;
  list(query: CaseQuery): Promise<Case[]>;
  /** A part of what a query asks for among the cases in sight, those first that are not closed, then those last changed. */
  page(query: CaseQuery, sight: Sight, part: Part): Promise<CasePage>;
  person(id: PersonId): Promise<Person | undefined>;
  notices(query: NoticeQuery): Promise<Notice[]>;
  /** All or nothing, and durable when it resolves. Throws `Unsaved` when the engine fails: the outcome is unknown then. */
  commit(change: Change): Promise<Committed>;
  /** What was stored under a `once` key. */
  result(key: string): Promise<string | undefined>;
  /** When this store was put in the place of another from a backup (ISO 8601), if it ever was. */
  restoredAt(): Promise<string | undefined>;
  /** Takes cases that a worker is to look at by now, those first that wait longest: nobody else gets them until `until`. */
  claimCases(which: CaseClaim, now: string, until: string): Promise<Case[]>;
  /** Gives a case back that was taken until then, unless the lease has run out and somebody else has it by now. */
  releaseCase(id: string, until: string): Promise<void>;
  /** Takes up to `limit` waiting notices that are due, at most the oldest of each person, until `until`. */
  claim(limit: number, now: string, until: string): Promise<Notice[]>;
  /** Records what became of a claimed notice; false when its lease was lost in between. */
  settle(notice: Notice, outcome: Outcome): Promise<boolean>;
  /**
   * Removes a part of what nobody needs any more: `once` keys whose `until` is `now` or earlier, dropped notices, and
   * sent ones whose `notBefore` is earlier than `since`. Resolves to how many went; 0 when none is left.
   */
  forget(now: string, since: string): Promise<number>;
  /** Whether changes can be made durable now; tries to get there again after it could not. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** A card as Teams takes it, and the line that shows in the toast. */
export interface Message {
  readonly summary: string;
  readonly card?: object;
  readonly text?: string;
}

/** The chats of Teams. Every call is one attempt and throws `ChatError` when Teams says no or cannot be reached. */
export interface Chat {
  /** Posts a message and resolves to its activity id, if Teams says one. */
  send(chat: ChatReference, message: Message): Promise<string | undefined>;
  /** Puts another message in the place of one that was sent. */
  update(chat: ChatReference, activityId: string, message: Message): Promise<void>;
  /** Opens, or finds again, the 1:1 chat with a person. */
  open(person: PersonId): Promise<ChatReference>;
}

/** The chats as the outbox uses them: what the limits do not allow yet is not sent, and throws `ChatError` of kind `held`. */
export interface PacedChat extends Chat {
  /** How many calls may be made now, into different chats. */
  room(): number;
  /** In how many milliseconds a call may be made, or one into this chat; 0 for now. */
  wait(chat?: ChatReference): number;
}

/** Who has which role in the partner organization, as it is now. */
export interface Directory {
  rolesOf(person: PersonId): Promise<readonly Role[]>;
  withRole(role: Role): Promise<readonly PersonId[]>;
}

/** What kind of tenant an ID or a domain name belongs to; `unknown` when it cannot be told in time. */
export interface TenantLookup {
  find(idOrDomain: string): Promise<Tenant>;
}

/** The time. */
export interface Clock {
  /** UTC, ISO 8601 with milliseconds. */
  now(): string;
}

/** New names for new things. */
export interface Ids {
  /** A random UUID, as Partner Center wants its ids. */
  guid(): string;
  /** 128 random bits, safe in a URL. */
  id(): string;
  /** `GCC-` and five random letters or digits. */
  ref(): string;
}

interface Said {
  /** The HTTP status, 0 without an answer. */
  readonly status?: number;
  readonly code?: string;
  /** In milliseconds, as Teams or a limit says. */
  readonly retryAfter?: number | undefined;
}

/**
 * A call of Teams that failed: `refused` by it with a status, `unanswered` after it was sent, `unsent` because no
 * connection came about, `held` back because a limit does not allow it yet.
 */
export class ChatError extends Error {
  readonly kind: 'refused' | 'unanswered' | 'unsent' | 'held';
  readonly status: number;
  readonly code: string;
  readonly retryAfter: number | undefined;

  constructor(kind: ChatError['kind'], { status = 0, code = '', retryAfter }: Said = {}) {
    super(`a call of the connector was ${[kind, status, code].filter(Boolean).join(' ')}`);
    this.kind = kind;
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** Whether a call of Teams failed because the chat or the message that it was for is not there. */
export const isGone = (error: unknown): boolean => error instanceof ChatError && error.status === 404;

/** A change could not be made durable. What became of it is known when the store is ready again. */
export class Unsaved extends Error {
  constructor(cause: unknown) {
    super('the store could not make a change durable', { cause });
  }
}
