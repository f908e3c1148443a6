import { type Refusal, refusalOf } from '../domain/refusal.ts';
import type { Trace } from '../domain/trace.ts';
import type { PartnerCenter } from './partnerCenter.ts';
import { PartnerCenterError } from './partnerCenterError.ts';

/** A refusal that nobody here knows: its code, or else its HTTP status. Neither holds any Markdown. */
interface Unexplained {
  readonly code: string;
}

/**
 * Why there is no answer: Partner Center refused; `notConnected`: the desk has none; `notLinked`: whoever asks sells as an
 * indirect reseller that the provider has not linked there.
 */
export type Unanswered = Exclude<Refusal, 'unknown'> | Unexplained | 'notConnected' | 'notLinked';

/** What came of a question. */
export type Asked<T> = { readonly answer: T } | { readonly refusal: Unanswered };

/** Partner Center for somebody who waits. */
export interface Inquiry {
  readonly isConnected: boolean;
  /**
   * Asks whatever `work` asks, in what is left of the time that Teams gives the answer to a request, and never throws what
   * Partner Center says.
   */
  ask<T>(trace: Trace, work: (center: PartnerCenter) => Promise<T>): Promise<Asked<T>>;
}

/** Teams waits five seconds for the answer to an action, and the rest of the turn needs some of them. In milliseconds. */
const patience = 3_500;

/**
 * Questions to Partner Center that are given up once somebody has waited for `patience`, however many they are and however
 * many calls they take. `now` is the clock of traces.
 */
export const openInquiry = (center: PartnerCenter | undefined, now: () => number): Inquiry => ({
  isConnected: center !== undefined,
  async ask(trace, work) {
    if (!center) return { refusal: 'notConnected' };
    const left = patience - (now() - trace.since);
    if (left <= 0) return { refusal: 'trouble' };
    try {
      return { answer: await within(left, work(center.traced(trace.correlationId))) };
    } catch (error) {
      if (error instanceof PartnerCenterError) return { refusal: meantBy(error) };
      throw error;
    }
  },
});

/** What looks like a code; whatever else comes in its place is not shown, for a card would read it as Markdown. */
const codeLike = /^(?=.{1,40}$)[a-z\d]+(?:[_-][a-z\d]+)*$/i;

function meantBy({ code, status }: PartnerCenterError): Unanswered {
  const refusal = refusalOf(code, status);
  return refusal === 'unknown' ? { code: codeLike.test(code) ? code : String(status) } : refusal;
}

async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const error = new PartnerCenterError({ code: 'timeout', status: 0, requestId: '' });
    timer = setTimeout(() => reject(error), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
