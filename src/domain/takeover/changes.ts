import { later } from '../moments.ts';
import { finished, left, nothingLeft } from '../unfinished.ts';
import { TakeoverAnswers } from './answers.ts';
import { pauseOf } from './decide.ts';
import type { TakeoverEvent, TakeoverEventType } from './events.ts';
import type { Takeover } from './takeover.ts';

type Changed = Partial<Takeover>;
type Change<T extends TakeoverEventType> = (one: Takeover, event: TakeoverEvent<T>, at: string) => Changed;

const changes: { readonly [T in TakeoverEventType]: Change<T> } = {
  answered: (one, { step, answers, looked = one.looked }, at) => {
    const before = looked?.link === one.looked?.link ? one : withoutInvitation(one);
    return {
      answers: TakeoverAnswers.parse({ ...before.answers, [step]: answers }),
      unfinished: finished(before.unfinished, step),
      looked,
      lookAt: looked && !looked.isOurs ? later(at, pauseOf('drafted')) : undefined,
    };
  },
  kept: ({ unfinished }, event) => ({ unfinished: left(unfinished, event) }),
  sent: (_one, { sentOn }, at) => ({
    status: 'sent',
    sentOn,
    reminded: false,
    lookAt: at,
    ...nothingLeft,
  }),
  reminded: (_one, _event, at) => ({ reminded: true, lookAt: later(at, pauseOf('sent')) }),
  lapsed: (_one, _event, at) => ({ status: 'lapsed', lookAt: later(at, pauseOf('lapsed')), ...nothingLeft }),
  declined: (_one, _event, at) => ({
    status: 'declined',
    lookAt: later(at, pauseOf('declined')),
    ...nothingLeft,
  }),
  accepted: (_one, _event, at) => ({ status: 'accepted', lookAt: at, ...nothingLeft }),
  checked: (_one, { standing, reason }, at) =>
    standing === 'approved'
      ? { status: 'ready', standing, denial: undefined, lookAt: undefined }
      : { status: 'held', standing, denial: reason, lookAt: later(at, pauseOf('held')) },
};

/** Another customer, or another reseller, has another link: the text is written anew. */
const withoutInvitation = ({ answers, unfinished }: Takeover): Pick<Takeover, 'answers' | 'unfinished'> => ({
  answers: { ...answers, invitation: undefined },
  unfinished: finished(unfinished, 'invitation'),
});

/** What an event changes in a take-over. Whether it is legal now is for its transitions to say. */
export function takeoverChange<T extends TakeoverEventType>(
  one: Takeover,
  event: TakeoverEvent<T>,
  at: string,
): Changed {
  return changes[event.type](one, event, at);
}
