import { later } from '../moments.ts';
import { refusalOf } from '../refusal.ts';
import { takenOn } from '../takenOn.ts';
import { finished, left, nothingLeft } from '../unfinished.ts';
import { TakeoverAnswers } from './answers.ts';
import { pauseOf } from './decide.ts';
import type { TakeoverEvent, TakeoverEventType } from './events.ts';
import { customerTenantOf, type Takeover } from './takeover.ts';

type Changed = Partial<Takeover>;
type Change<T extends TakeoverEventType> = (one: Takeover, event: TakeoverEvent<T>, at: string) => Changed;

const changes: { readonly [T in TakeoverEventType]: Change<T> } = {
  answered: (one, { step, answers, looked = one.looked }, at) => {
    const all = TakeoverAnswers.parse({ ...one.answers, [step]: answers });
    const next = { ...one, answers: all, unfinished: finished(one.unfinished, step), looked };
    return {
      ...(inviteeOf(next) === inviteeOf(one) ? next : withoutInvitation(next)),
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
  lapsed: (one, _event, at) => ended(one, 'lapsed', at),
  declined: (one, _event, at) => ended(one, 'declined', at),
  accepted: (_one, _event, at) => ({ status: 'accepted', lookAt: at, ...nothingLeft }),
  checked: (_one, { standing, reason }, at) => {
    const status = standing === 'approved' ? 'ready' : 'held';
    return { status, standing, denial: reason, lookAt: later(at, pauseOf(status)) };
  },
  refused: (_one, { code, status: httpStatus }, at) => {
    const isOurs = refusalOf(code, httpStatus) !== 'noRelationship';
    const status = isOurs ? 'held' : 'lapsed';
    return { status, standing: undefined, denial: undefined, lookAt: later(at, pauseOf(status)) };
  },
  takenOn,
};

/** A customer that was named may accept all the same, and is looked for. */
const ended = (one: Takeover, status: 'lapsed' | 'declined', at: string): Changed => ({
  status,
  lookAt: customerTenantOf(one) ? later(at, pauseOf(status)) : undefined,
  ...nothingLeft,
});

/** What the text of an invitation says of whom it invites. */
const inviteeOf = ({ answers: { takenOver }, looked }: Takeover): string =>
  JSON.stringify([takenOver?.customerName, takenOver?.contactName, looked?.link]);

/** For somebody else the text is written anew. */
const withoutInvitation = (one: Takeover): Takeover => ({
  ...one,
  answers: { ...one.answers, invitation: undefined },
  unfinished: finished(one.unfinished, 'invitation'),
});

/** What an event changes in a take-over. Whether it is legal now is for its transitions to say. */
export function takeoverChange<T extends TakeoverEventType>(
  one: Takeover,
  event: TakeoverEvent<T>,
  at: string,
): Changed {
  return changes[event.type](one, event, at);
}
