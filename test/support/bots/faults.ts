/** How a connector misbehaves in one call. What is left out is as if nothing were wrong. */
export interface Fault {
  readonly status?: number;
  readonly code?: string;
  /** The header, in seconds; or the number of seconds, to be said as an HTTP date. */
  readonly retryAfter?: string | { readonly dateIn: number };
  readonly body?: string;
  readonly location?: string;
  /** Whether the message is in the chat nevertheless. */
  readonly takesEffect?: boolean;
  /** Cuts the connection, or a body that has begun, or never answers. */
  readonly ends?: 'cut' | 'cutBody' | 'hang';
}

/** Every way in which a call may fail that nobody knows the effect of. */
export const doubtful: readonly Fault[] = [
  { status: 408 },
  { status: 502, code: 'ServiceError' },
  { status: 503, code: 'ServiceError', takesEffect: true },
  { status: 504, code: 'ServiceError', takesEffect: true },
  { ends: 'cut' },
  { ends: 'cut', takesEffect: true },
  { status: 503, code: 'ServiceError', ends: 'cutBody', takesEffect: true },
];

/** Every way in which a call may fail for now, certainly without an effect. */
export const harmless: readonly Fault[] = [
  { status: 429, code: 'Throttled' },
  { status: 429, code: 'Throttled', retryAfter: '2' },
  { status: 429, code: 'Throttled', retryAfter: { dateIn: 3 } },
  { status: 429, code: 'Throttled', retryAfter: '2', ends: 'cutBody' },
  { status: 412, code: 'PreconditionFailed' },
];

/** Every way in which a call may fail for good. */
export const final: readonly Fault[] = [
  { status: 400, code: 'BadSyntax' },
  { status: 403, code: 'ConversationBlockedByUser' },
  { status: 404, code: 'ConversationNotFound' },
  { status: 500, code: 'ServiceError' },
];
