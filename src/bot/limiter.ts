import { millisecondsOf } from '../domain/moments.ts';
import type { Clock } from '../services/ports.ts';
import { type Lane, lane } from './lane.ts';
import { lanes } from './lanes.ts';
import type { Caller } from './slidingWindow.ts';
import type { Limits } from './teamsLimits.ts';

/** So many conversations told to wait at once are no coincidence any more. */
const suspicious = 3;

/**
 * Keeps the calls of this process within Teams' limits, and remembers whom Teams told to wait. `conversation` is absent
 * where a chat is opened. Own code, because rate-limiter-flexible counts in fixed windows on the real clock: two bursts at
 * the border of two windows would be twice what Teams allows.
 */
export function limiter(limits: Limits, clock: Clock) {
  const tenant = lane(limits.tenant);
  const conversations = lanes(limits.conversation);
  const time = millisecondsOf(clock);

  return {
    /** In how many milliseconds a call may be made; 0 for now, infinite while it depends on one that is under way. */
    wait: (caller: Caller, conversation?: string): number =>
      Math.max(tenant.wait(time(), caller), conversations.find(conversation)?.wait(time(), caller) ?? 0),

    /** How many calls the tenant's limit leaves now. */
    room: (caller: Caller): number => tenant.room(time(), caller),

    /** Counts a call; what it returns is to be called when the call has ended. */
    begin: (conversation?: string): (() => void) =>
      count(conversation === undefined ? [tenant] : [tenant, conversations.use(conversation, time())], time),

    /** Opening a chat counts as a call in it too, as soon as it is known which chat it is. */
    opened: (conversation: string): void => count([conversations.use(conversation, time())], time)(),

    /**
     * Teams told a call to wait, so nobody follows it until then. It does not say which limit it means. Ours keep within
     * both, so it knows more: it is taken for the conversation's, but for the whole tenant's where there is no
     * conversation, or when several are told so at once.
     */
    holdBack(milliseconds: number, conversation?: string): void {
      const until = time() + milliseconds;
      if (conversation !== undefined) conversations.use(conversation, time()).hold(until);
      if (conversation === undefined || conversations.held(time()) >= suspicious) tenant.hold(until);
    },

    /** How many conversations are remembered. */
    size: conversations.size,
  };
}

/** Counts a call in some lanes until it is told that the call has ended. */
function count(lanes: readonly Lane[], time: () => number): () => void {
  for (const one of lanes) one.begin();
  return () => {
    for (const one of lanes) one.end(time());
  };
}

export type Limiter = ReturnType<typeof limiter>;
