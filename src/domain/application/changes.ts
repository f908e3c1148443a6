import { takenOn } from '../takenOn.ts';
import { left, nothingLeft } from '../unfinished.ts';
import { isPaused, Mark, pause, resume, start } from './answerClock.ts';
import type { ApplicationEvent, ApplicationEventType } from './application.ts';
import { type AnsweredApplication, isFiledAsItIs } from './filing.ts';
import { approvalOf, qualifies } from './qualification.ts';

/** The events that change every kind of application alike; answers are kept by each kind in its own way. */
export type CommonEvent = Exclude<ApplicationEventType, 'answered'>;

type Changed = Partial<AnsweredApplication>;
type Change<T extends CommonEvent> = (
  one: AnsweredApplication,
  event: ApplicationEvent<T>,
  at: string,
) => Changed;

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
  replied: (one, { reply }, at) => ({ reply: { reply }, ...afterReply(one, at), ...nothingLeft }),
  filed: ({ answers }, { filedOn, reference }) => ({
    status: 'filed',
    filing: { filedOn, reference, answers },
    clock: start(filedOn),
    question: undefined,
    reply: undefined,
    answer: undefined,
    reminded: [],
    ...nothingLeft,
  }),
  decided: ({ status }, { type: _type, ...answer }) => ({
    status: qualifies(answer) ? 'approved' : status,
    answer,
    clock: undefined,
    ...(qualifies(answer) && nothingLeft), // while the applicant is asked it is still their turn
  }),
  rejected: (_one, { reasons, comment }) => ({
    status: 'rejected',
    rejection: { reasons, comment },
    reopening: undefined,
    answer: undefined,
    clock: undefined,
    ...nothingLeft,
  }),
  reopened: (_one, { comment }) => ({
    status: 'inReview',
    rejection: undefined,
    reopening: { comment },
    question: undefined,
    reply: undefined,
    filing: undefined,
    answer: undefined,
  }),
  codeFound: (_one, { type: _type, ...foundCode }) => ({ foundCode }),
  reminded: (_one, { mark }) => ({ reminded: Mark.options.slice(0, Mark.options.indexOf(mark) + 1) }),
  takenOn,
};

/**
 * Where a reply leads: back to where the question was asked; but to a filing anew when Microsoft has something else. The
 * clock stands still until then, and an approval of what the form said before is none.
 */
function afterReply(one: AnsweredApplication, at: string): Changed {
  if (isFiledAsItIs(one)) return { status: 'filed', clock: one.clock && resume(one.clock, at) };
  if (!approvalOf(one)) return { status: 'inReview' };
  const clock = one.filing && pause(start(one.filing.filedOn), at);
  return { status: 'inReview', answer: undefined, clock };
}

/** What an event changes in an application. Whether it is legal now is for `applicationTransitions` and `isPossible` to say. */
export function applicationChange<T extends CommonEvent>(
  one: AnsweredApplication,
  event: ApplicationEvent<T>,
  at: string,
): Changed {
  return changes[event.type](one, event, at);
}
