import { later, minute } from '../moments.ts';
import { takenOn } from '../takenOn.ts';
import { finished, left, nothingLeft } from '../unfinished.ts';
import { SetupAnswers } from './answers.ts';
import type { CustomerSetup, Looked } from './customerSetup.ts';
import { pauseOf } from './decide.ts';
import type { SetupEvent, SetupEventType, Trouble } from './events.ts';

/** Longer than any write takes: until then, whoever made it is about to say what became of it. */
const aCall = 2 * minute;

type Changed = Partial<CustomerSetup>;
type Change<T extends SetupEventType> = (one: CustomerSetup, event: SetupEvent<T>, at: string) => Changed;

const changes: { readonly [T in SetupEventType]: Change<T> } = {
  answered: (one, { step, answers, looked }) => {
    const before = isAboutSame(one, looked) ? one : { ...one, ...nothingKnown };
    return {
      ...before,
      ...looked,
      answers: SetupAnswers.parse({ ...before.answers, [step]: answers }),
      unfinished: finished(before.unfinished, step),
    };
  },
  kept: ({ unfinished }, event) => ({ unfinished: left(unfinished, event) }),
  confirmed: (_one, { requestId }, at) => ({
    status: 'creating',
    ...asked(requestId),
    lookAt: at,
    ...nothingLeft,
  }),
  stopped: (_one, { looked }) => ({ ...over('draft'), ...looked }),
  withdrawn: () => ({ status: 'withdrawn', ...nothingLeft }),
  corrected: () => ({ status: 'draft', trouble: undefined, call: undefined }),
  creationBegun: sent,
  tenantCreated: (_one, { tenantId, hasCredentials, requestId }, at) => ({
    ...arrived(tenantId, requestId),
    credentials: hasCredentials ? 'pending' : 'lost',
    lookAt: hasCredentials ? later(at, aCall) : at,
  }),
  tenantFound: (_one, { tenantId, requestId }, at) => ({
    ...arrived(tenantId, requestId),
    credentials: 'lost',
    lookAt: at,
  }),
  credentialsSent: (_one, _event, at) => ({ credentials: 'sent', lookAt: at }),
  credentialsLost: (_one, _event, at) => ({ credentials: 'lost', lookAt: at }),
  qualificationBegun: sent,
  retried: (one, { requestId, at: next }) => ({
    ...asked(requestId),
    failures: one.failures + 1,
    lookAt: next,
  }),
  doubted: (one, { at: next }) => ({ failures: one.failures + 1, doubts: one.doubts + 1, lookAt: next }),
  inReview: (one, _event, at) =>
    watched({ ...one, status: 'qualifying', inReviewSince: at, trouble: undefined }, at),
  qualified: () => ({ ...over('ready'), trouble: undefined }),
  denied: (one, event, at) =>
    watched({ ...one, status: 'refused', inReviewSince: undefined, trouble: troubleOf(event) }, at),
  refused: (_one, event) => ({ ...over('refused'), trouble: troubleOf(event) }),
  stuck: (one, event) => ({ ...over('needsReview'), call: one.call, trouble: troubleOf(event) }),
  resumed: (one, { requestId }, at) => ({
    status: one.tenantId ? 'qualifying' : 'creating',
    // A creation that may have been done is gone on with as the same write.
    call: one.doubts > 0 && one.call ? one.call : { requestId, isSent: false },
    failures: 0,
    trouble: undefined,
    lookAt: at,
  }),
  codeChanged: ({ answers }, { validationId, sameName, looked, requestId }, at) => ({
    ...looked,
    answers: SetupAnswers.parse({ ...answers, code: { ...answers.code, validationId, sameName } }),
    ...asked(requestId),
    status: 'qualifying',
    trouble: undefined,
    lookAt: at,
  }),
  takenOn,
};

/** What an event changes in a setup. Whether it is legal now is for its transitions to say. */
export function setupChange<T extends SetupEventType>(
  one: CustomerSetup,
  event: SetupEvent<T>,
  at: string,
): Changed {
  return changes[event.type](one, event, at);
}

/** Whether a setup stays about the customer that was chosen before, if one was. */
const isAboutSame = ({ approved }: CustomerSetup, { approved: chosen = approved }: Looked): boolean =>
  approved === undefined || chosen?.applicationId === approved.applicationId;

/** What was answered and looked up for one customer says nothing of another. */
const nothingKnown: Looked & Pick<CustomerSetup, 'answers' | 'unfinished'> = {
  answers: {},
  unfinished: undefined,
  code: undefined,
  known: undefined,
  isDomainTaken: undefined,
  reseller: undefined,
};

const asked = (requestId: string): Changed => ({
  call: { requestId, isSent: false },
  failures: 0,
  doubts: 0,
});

const arrived = (tenantId: string, requestId: string): Changed => ({
  status: 'qualifying',
  tenantId,
  ...asked(requestId),
});

function sent(one: CustomerSetup, _event: unknown, at: string): Changed {
  return { call: one.call && { ...one.call, isSent: true }, lookAt: later(at, aCall) };
}

/** A setup in Microsoft's hands, which is looked at until Microsoft has decided, and after a denial as well. */
const watched = (one: CustomerSetup, at: string): Changed => ({
  ...one,
  lookAt: later(at, pauseOf(one, at)),
});

const over = (status: CustomerSetup['status']): Changed => ({
  status,
  call: undefined,
  lookAt: undefined,
});

const troubleOf = ({ code, status, reason }: Trouble): Trouble => ({ code, status, reason });
