import { takenOn } from '../takenOn.ts';
import { left, nothingLeft } from '../unfinished.ts';
import { isPaused, Mark, pause, resume, start } from './answerClock.ts';
import type { ApplicationEvent, ApplicationEventType } from './application.ts';
import { type Qualification, qualifies } from './qualification.ts';

/** The events that change every kind of application alike; answers are kept by each kind in its own way. */
export type CommonEvent = Exclude<ApplicationEventType, 'answered'>;

type Changed = Partial<Qualification>;
type Change<T extends CommonEvent> = (one: Qualification, event: ApplicationEvent<T>, at: string) => Changed;

const changes: { readonly [T in CommonEvent]: Change<T> } = {
  kept: ({ unfinished }, event) => ({ unfinished: left(unfinished, event) }),
  submitted: (_one, _event, at) => ({ status: 'submitted', submittedAt: at }),
  edited: () => ({ status: 'draft' }),
  withdrawn: () => ({ status: 'withdrawn', clock: undefined, ...nothingLeft }),
  reviewStarted: () => ({ status: 'inReview', ...nothingLeft }),
  asked: (one, { reasons, comment }, at) => ({
    status: 'actionNeeded',
    question: { reasons, comment },
    reply: undefined,
    clock: one.clock && (isPaused(one.clock) ? one.clock : pause(one.clock, at)),
  }),
  replied: (one, { reply }, at) => ({
    status: one.filing ? 'filed' : 'inReview',
    reply: { reply },
    clock: one.clock && resume(one.clock, at),
    ...nothingLeft,
  }),
  filed: (_one, { filedOn, reference }) => ({
    status: 'filed',
    filing: { filedOn, reference },
    clock: start(filedOn),
    answer: undefined,
    reminded: [],
    ...nothingLeft,
  }),
  decided: (_one, { type: _type, ...answer }) => ({
    status: qualifies(answer) ? 'approved' : 'filed',
    answer,
    clock: undefined,
    ...nothingLeft,
  }),
  rejected: (_one, { reasons, comment }) => ({
    status: 'rejected',
    rejection: { reasons, comment },
    answer: undefined,
    clock: undefined,
    ...nothingLeft,
  }),
  reopened: () => ({ status: 'inReview', rejection: undefined, filing: undefined, answer: undefined }),
  codeFound: (_one, { type: _type, ...foundCode }) => ({ foundCode }),
  reminded: (_one, { mark }) => ({ reminded: Mark.options.slice(0, Mark.options.indexOf(mark) + 1) }),
  takenOn,
};

/** What an event changes in an application. Whether it is legal now is for `applicationTransitions` to say. */
export function applicationChange<T extends CommonEvent>(
  one: Qualification,
  event: ApplicationEvent<T>,
  at: string,
): Changed {
  return changes[event.type](one, event, at);
}
