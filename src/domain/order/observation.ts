import type { Quote, Refused } from './order.ts';

/** What a command has shown. */
export type Observation =
  | { readonly saw: 'cartMade'; readonly cartId: string; readonly requestId: string; readonly quote: Quote }
  | { readonly saw: 'bought'; readonly orderIds: readonly string[]; readonly isWhole: boolean }
  /** A cart that was read. */
  | { readonly saw: 'cart'; readonly status: 'active' | 'ordered' }
  | { readonly saw: 'cartGone' }
  | { readonly saw: 'submittedBefore' }
  /** The orders that carry our reference; none, if none show. */
  | {
      readonly saw: 'orders';
      readonly orderIds: readonly string[];
      /** Whether they hold less than what was ordered. */
      readonly isPart?: boolean | undefined;
      /** Whether the cart had just been read, and can still be bought. */
      readonly isCartActive?: boolean | undefined;
    }
  | {
      readonly saw: 'progress';
      readonly state: 'open' | 'done' | 'failed';
      /** Whether Microsoft waits for a document; absent where no order shows that could say so. */
      readonly wantsDocument?: boolean | undefined;
      readonly cancelUntil?: string | undefined;
    }
  /** The customer's qualification and account, as far as they let it buy. */
  | { readonly saw: 'customer'; readonly state: 'waits' | 'clear' }
  | { readonly saw: 'awake' }
  /** Partner Center's definite no. */
  | ({ readonly saw: 'refused' } & Refused)
  /**
   * A checkout whose outcome nobody knows. `isAnswer`: there was an answer that is more than a failing server, so the next
   * attempt needs a new request id. `wait`: milliseconds, if Partner Center named a time.
   */
  | { readonly saw: 'unanswered'; readonly isAnswer: boolean; readonly wait?: number | undefined }
  /** The same of any other command: it can be repeated. */
  | { readonly saw: 'trouble'; readonly isAnswer?: boolean; readonly wait?: number | undefined };
