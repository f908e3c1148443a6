import { later } from '../moments.ts';
import { TakeoverAnswers } from './answers.ts';
import { pauseOf } from './decide.ts';
import type { TakeoverEvent, TakeoverEventType } from './events.ts';
import type { Takeover } from './takeover.ts';

type Changed = Partial<Takeover>;
type Change<T extends TakeoverEventType> = (one: Takeover, event: TakeoverEvent<T>, at: string) => Changed;

const changes: { readonly [T in TakeoverEventType]: Change<T> } = {
  answered: (one, { step, answers, looked = one.looked }, at) => ({
    // Another customer, or another reseller, has another link: the text is written anew.
    answers: TakeoverAnswers.parse({
      ...one.answers,
      ...(looked?.link !== one.looked?.link && { invitation: undefined }),
      [step]: answers,
    }),
    looked,
    lookAt: looked && !looked.isOurs ? later(at, pauseOf('drafted')) : undefined,
  }),
  sent: (_one, { sentOn }, at) => ({ status: 'sent', sentOn, reminded: false, lookAt: at }),
  reminded: (_one, _event, at) => ({ reminded: true, lookAt: later(at, pauseOf('sent')) }),
  lapsed: (_one, _event, at) => ({ status: 'lapsed', lookAt: later(at, pauseOf('lapsed')) }),
  declined: (_one, _event, at) => ({ status: 'declined', lookAt: later(at, pauseOf('declined')) }),
  accepted: (_one, _event, at) => ({ status: 'accepted', lookAt: at }),
  checked: (_one, { standing, reason }, at) =>
    standing === 'approved'
      ? { status: 'ready', standing, denial: undefined, lookAt: undefined }
      : { status: 'held', standing, denial: reason, lookAt: later(at, pauseOf('held')) },
};

/** What an event changes in a take-over. Whether it is legal now is for its transitions to say. */
export function takeoverChange<T extends TakeoverEventType>(
  one: Takeover,
  event: TakeoverEvent<T>,
  at: string,
): Changed {
  return changes[event.type](one, event, at);
}
