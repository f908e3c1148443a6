import type { Clock } from '../services/ports.ts';
import { waitAtMost } from './retryAfter.ts';
import { type Caller, type SlidingWindow, slidingWindow } from './slidingWindow.ts';
import type { Limits } from './teamsLimits.ts';

/** So many conversations told to wait at once are no coincidence any more. */
const suspicious = 3;

interface Conversation {
  readonly window: SlidingWindow;
  heldUntil: number;
}

/**
 * Keeps the calls of this process within Teams' limits, and remembers whom Teams told to wait. `conversation` is absent
 * where a chat is opened. Own code, because rate-limiter-flexible counts in fixed windows on the real clock: two bursts at
 * the border of two windows would be twice what Teams allows.
 */
export function limiter(limits: Limits, clock: Clock) {
  const tenant = { window: slidingWindow(limits.tenant), heldUntil: 0 };
  const conversations = new Map<string, Conversation>();
  const time = (): number => Date.parse(clock.now());
  const known = (id: string | undefined) => (id === undefined ? undefined : conversations.get(id));

  return {
    /** In how many milliseconds a call may be made; 0 for now, infinite while it depends on one that is under way. */
    wait(caller: Caller, conversation?: string): number {
      const now = time();
      const asked = [tenant, known(conversation)].filter((one) => one !== undefined);
      return Math.max(...asked.map((one) => Math.max(held(one, now), one.window.wait(now, caller))));
    },

    /** How many calls the tenant's limit leaves now. */
    room: (caller: Caller): number => (held(tenant, time()) > 0 ? 0 : tenant.window.room(time(), caller)),

    /** Counts a call; what it returns is to be called when the call has ended. */
    begin(conversation?: string): () => void {
      const counted = [tenant, conversation === undefined ? undefined : touched(conversation)];
      for (const one of counted) one?.window.begin();
      return () => {
        for (const one of counted) one?.window.end(time());
      };
    },

    /** Opening a chat counts as a call in it too, as soon as it is known which chat it is. */
    opened(conversation: string): void {
      const { window } = touched(conversation);
      window.begin();
      window.end(time());
    },

    /**
     * Teams told a call to wait, so nobody follows it until then. It does not say which limit it means. Ours keep within
     * both, so it knows more: it is taken for the conversation's, but for the whole tenant's where there is no
     * conversation, or when several are told so at once.
     */
    holdBack(milliseconds: number, conversation?: string): void {
      const now = time();
      const one = conversation === undefined ? tenant : touched(conversation);
      one.heldUntil = Math.max(one.heldUntil, now + milliseconds);
      const waiting = [...conversations.values()].filter(({ heldUntil }) => heldUntil > now);
      if (waiting.length >= suspicious) tenant.heldUntil = Math.max(tenant.heldUntil, one.heldUntil);
    },

    /** How many conversations are remembered. */
    size: (): number => conversations.size,
  };

  /** The conversation, from now on the last one used. Those that have been idle for longest are forgotten. */
  function touched(id: string): Conversation {
    const one = conversations.get(id) ?? { window: slidingWindow(limits.conversation), heldUntil: 0 };
    conversations.delete(id);
    conversations.set(id, one);
    for (const [name, { window, heldUntil }] of conversations) {
      if (name === id || heldUntil > time() || !window.isIdle(time())) break;
      conversations.delete(name);
    }
    return one;
  }
}

export type Limiter = ReturnType<typeof limiter>;

/** How long a hold still lasts. None is longer than the longest: a clock that was set back would make it so. */
function held(one: { heldUntil: number }, now: number): number {
  one.heldUntil = Math.min(one.heldUntil, now + waitAtMost);
  return Math.max(0, one.heldUntil - now);
}
