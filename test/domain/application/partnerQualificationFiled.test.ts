import { deepEqual, equal } from 'node:assert/strict';
import { approvedByMail, caseIn, changed, events, happen, walk } from '../builders.ts';

const nextSteps = { ...events.decided, outcome: 'nextSteps', comment: 'Send a letter.' } as const;
const clock = { startedOn: '2026-01-05', pauses: [] };

describe('a filing', () => {
  it('starts the clock on its day, and keeps the answers that were filed', () => {
    const one = caseIn('inReview');
    deepEqual(changed(one, happen(one, events.filed)), {
      status: 'filed',
      filing: { filedOn: '2026-01-05', reference: 'MS-1', answers: {} },
      clock,
    });
  });

  it('for the second time starts the clock again and forgets the question, the reminders and what Microsoft wanted', () => {
    const one = happen(walk(caseIn('filed'), 'reminded', 'asked', 'replied'), nextSteps);
    const next = happen(one, { type: 'filed', filedOn: '2026-01-12', reference: '' });
    deepEqual(changed(one, next), {
      filing: { filedOn: '2026-01-12', reference: '', answers: {} },
      clock: { startedOn: '2026-01-12', pauses: [] },
      question: undefined,
      reply: undefined,
      answer: undefined,
      reminded: [],
    });
  });

  it('for the second time does not go on with the clock of the first', () => {
    const one = walk(caseIn('filed'), 'reminded', 'asked', 'replied');
    const next = happen(one, { type: 'filed', filedOn: '2026-01-12', reference: 'MS-2' });
    deepEqual(changed(one, next), {
      filing: { filedOn: '2026-01-12', reference: 'MS-2', answers: {} },
      clock: { startedOn: '2026-01-12', pauses: [] },
      question: undefined,
      reply: undefined,
      reminded: [],
    });
  });
});

describe('an answer from Microsoft', () => {
  it('approves the application when Legal info shows it, and takes the clock away', () => {
    const one = caseIn('filed');
    deepEqual(changed(one, happen(one, events.decided)), {
      status: 'approved',
      answer: { answeredOn: '2026-01-07', outcome: 'approved', legalInfo: true, comment: '' },
      clock: undefined,
    });
  });

  it('leaves the application filed while Legal info does not show it', () => {
    const one = caseIn('filed');
    deepEqual(changed(one, happen(one, approvedByMail)), {
      answer: { answeredOn: '2026-01-07', outcome: 'approved', legalInfo: false, comment: '' },
      clock: undefined,
    });
  });

  it('approves the application that somebody is asked about, and leaves it with the question while something is missing', () => {
    const asked = walk(caseIn('filed'), 'asked');
    equal(happen(asked, events.decided).status, 'approved');
    const waits = happen(happen(walk(asked, 'kept'), nextSteps), approvedByMail);
    deepEqual([waits.status, waits.answer?.outcome, waits.clock], ['actionNeeded', 'approved', undefined]);
    equal(waits.unfinished?.['declaration']?.['contactName'], 'Olga');
    equal(walk(waits, 'replied').status, 'filed');
  });

  it('approves it when Legal info shows it later', () => {
    const one = happen(caseIn('filed'), approvedByMail);
    deepEqual(changed(one, happen(one, events.decided)), {
      status: 'approved',
      answer: { answeredOn: '2026-01-07', outcome: 'approved', legalInfo: true, comment: '' },
    });
  });
});

describe('a rejection', () => {
  it('keeps its reasons and takes the clock away', () => {
    const one = caseIn('filed');
    deepEqual(changed(one, happen(one, events.rejected)), {
      status: 'rejected',
      rejection: { reasons: ['DUPLICATE', 'OTHER'], comment: 'See GCC-7K2QM.' },
      clock: undefined,
    });
  });

  it('is forgotten with the filing when the application is reopened', () => {
    const one = happen(happen(caseIn('filed'), approvedByMail), events.rejected);
    deepEqual(changed(one, happen(one, events.reopened)), {
      status: 'inReview',
      rejection: undefined,
      reopening: { comment: 'Looked again.' },
      filing: undefined,
    });
  });

  it('takes the question and its answer with it when the application is reopened, and the reason for that before', () => {
    const asked = walk(caseIn('rejected'), 'reopened', 'asked', 'replied', 'asked', 'replied', 'rejected');
    const { question, reply, reopening } = asked;
    deepEqual([question?.comment, reply?.reply, reopening], ['Which contract?', 'Number 17.', undefined]);
    const again = walk(asked, 'reopened');
    deepEqual(
      [again.question, again.reply, again.reopening?.comment],
      [undefined, undefined, 'Looked again.'],
    );
  });

  it('sends a reply after reopening back to the review, not to the forgotten filing', () => {
    equal(walk(caseIn('rejected'), 'reopened', 'asked', 'replied').status, 'inReview');
  });
});

describe('a reminder', () => {
  const marked = {
    halfWay: ['halfWay'],
    dueDay: ['halfWay', 'dueDay'],
    overdue: ['halfWay', 'dueDay', 'overdue'],
  } as const;

  for (const mark of ['halfWay', 'dueDay', 'overdue'] as const) {
    it(`at ${mark} marks ${marked[mark].join(', ')}, so that no earlier one follows`, () => {
      const one = caseIn('filed');
      deepEqual(changed(one, happen(one, { type: 'reminded', mark })), { reminded: marked[mark] });
    });
  }
});
