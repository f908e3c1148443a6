import { deepEqual, equal, ok } from 'node:assert/strict';
import { type ApplicationEventType, ApplicationStatus } from '../../src/domain/application/application.ts';
import { advance, type Case, isPartner } from '../../src/domain/case.ts';
import { openOrder } from '../../src/domain/order/open.ts';
import { type Actor, Role } from '../../src/domain/person.ts';
import {
  allowedInApplication,
  isAllowed,
  mayApply,
  mayMailCustomer,
  mayOperate,
  mayReview,
  mayReviewCase,
  maySee,
  mayTakeOn,
  mayUse,
  theDesk,
} from '../../src/domain/policy.ts';
import { approvedWithoutId, customerEvents, customerIn } from './application/customerBuilders.ts';
import {
  approvedByMail,
  caseIn,
  draft,
  events,
  happen,
  owner,
  reviewer,
  successor,
  tuesday,
  walk,
} from './builders.ts';

const person = (name: string, ...roles: Role[]): Actor => ({ id: `contoso/${name}`, name, roles });

const people = {
  'the owner': owner,
  'the owner as a sales agent': { ...owner, roles: ['salesAgent'] },
  'the owner who also reviews': { ...owner, roles: ['adminAgent', 'reviewer'] },
  'the owner who only reviews now': { ...owner, roles: ['reviewer'] },
  'the owner without a role': { ...owner, roles: [] },
  'a colleague': person('carl', 'adminAgent', 'salesAgent'),
  'a reviewer': reviewer,
  'a reviewer who is an agent too': person('ruth', 'reviewer', 'salesAgent'),
  'an operator': person('otto', 'operator'),
  nobody: person('nora'),
  'the desk itself': theDesk,
} as const satisfies Record<string, Actor>;
type PersonName = keyof typeof people;

const owners: readonly PersonName[] = [
  'the owner',
  'the owner as a sales agent',
  'the owner who also reviews',
];
const reviewers: readonly PersonName[] = ['a reviewer', 'a reviewer who is an agent too'];

const expected: Record<ApplicationEventType, readonly PersonName[]> = {
  answered: owners,
  kept: owners,
  submitted: owners,
  edited: owners,
  withdrawn: owners,
  replied: owners,
  reviewStarted: reviewers,
  asked: reviewers,
  filed: reviewers,
  decided: reviewers,
  rejected: reviewers,
  reopened: reviewers,
  reminded: ['the desk itself'],
  codeFound: ['the desk itself'],
  takenOn: ['a colleague', 'a reviewer who is an agent too'],
};

const byName = Object.entries<Actor>(people);

/** The names of those of whom something is true. */
const those = (is: (actor: Actor) => boolean): string[] =>
  byName.filter(([, actor]) => is(actor)).map(([name]) => name);

describe('the policy of events', () => {
  for (const { type } of Object.values(events)) {
    it(`lets ${type} be caused by ${expected[type].join(', ')}, and by nobody else`, () => {
      const one = caseIn('submitted');
      deepEqual(
        those((actor) => allowedInApplication[type](actor, one)),
        expected[type],
      );
    });
  }
});

describe('four eyes', () => {
  const both = person('ruth', 'adminAgent', 'reviewer');
  const by = (one: Case, type: ApplicationEventType) => advance(one, events[type], both, tuesday);
  const applied: Record<string, Case> = {
    opened: draft(both),
    answered: by(draft(), 'answered'),
    submitted: by(draft(), 'submitted'),
    replied: by(caseIn('actionNeeded'), 'replied'),
    'took it on': by(caseIn('submitted'), 'takenOn'),
  };

  for (const [what, one] of Object.entries(applied)) {
    it(`keep a reviewer who ${what} from reviewing, but not another one`, () => {
      equal(mayReviewCase(both, one), false);
      equal(mayReviewCase(reviewer, one), true);
    });
  }

  it('keep them from it for good, also after a review was started by another', () => {
    const answered = by(draft(), 'answered');
    const later = walk(isPartner(answered) ? answered : draft(), 'submitted', 'reviewStarted', 'filed');
    equal(mayReviewCase(both, later), false);
  });

  it('do not keep a reviewer from going on with their own review', () => {
    const reviewed = walk(draft(), 'submitted', 'reviewStarted', 'asked', 'replied', 'filed', 'rejected');
    equal(mayReviewCase(reviewer, reviewed), true);
  });
});

describe('a case that changes hands', () => {
  const agent = people['a colleague'];
  const left = (one: Case) => mayTakeOn(agent, one, []);

  it('goes to any agent whose it is not, once its owner is no longer an agent', () => {
    const one = caseIn('actionNeeded');
    deepEqual(
      those((actor) => mayTakeOn(actor, one, ['reviewer', 'operator'])),
      ['a colleague', 'a reviewer who is an agent too'],
    );
    for (const role of ['adminAgent', 'salesAgent'] as const)
      deepEqual(
        those((actor) => mayTakeOn(actor, one, [role])),
        [],
      );
  });

  it('is one that still matters: no draft, and nothing that came to nothing', () => {
    deepEqual(
      ApplicationStatus.options.filter((status) => left(caseIn(status))),
      ['submitted', 'inReview', 'actionNeeded', 'filed', 'approved'],
    );
  });

  it('is none that the desk itself has found', () => {
    equal(left({ ...caseIn('submitted'), owner: theDesk.id }), false);
  });

  it('is the new owner’s to see and answer, and not the old one’s any more', () => {
    const one = happen(caseIn('actionNeeded'), events.takenOn);
    deepEqual([maySee(successor, one), maySee(owner, one)], [true, false]);
    deepEqual([isAllowed(successor, one, 'replied'), isAllowed(owner, one, 'replied')], [true, false]);
  });

  it('stays kept from the review of everybody who had it', () => {
    const one = happen(caseIn('submitted'), events.takenOn);
    for (const { id } of [owner, successor])
      equal(mayReviewCase({ id, name: '', roles: ['reviewer'] }, one), false);
    equal(mayReviewCase(reviewer, one), true);
  });

  it('is settled by no operator who had it, if it is an order', () => {
    const operator = (id: string) => ({ id, name: '', roles: ['operator' as const] });
    const order = openOrder('o1', 'GCC-7K2QM', owner, tuesday);
    const one = advance({ ...order, status: 'needsReview' }, events.takenOn, successor, tuesday);
    deepEqual(
      [owner.id, successor.id, 'contoso/otto'].map((id) => isAllowed(operator(id), one, 'settled')),
      [false, false, true],
    );
  });
});

describe('seeing a case', () => {
  const desk = 'the desk itself';

  it('is for the owner while it is a draft', () => {
    deepEqual(
      those((actor) => maySee(actor, draft())),
      [...owners, desk],
    );
  });

  it('is for the owner and every reviewer once it was submitted', () => {
    deepEqual(
      those((actor) => maySee(actor, caseIn('submitted'))),
      [...owners, 'the owner who only reviews now', ...reviewers, desk],
    );
  });

  it('stays for reviewers when a submitted one is edited, rejected or withdrawn', () => {
    ok(maySee(reviewer, walk(draft(), 'submitted', 'edited')));
    ok(maySee(reviewer, caseIn('rejected')));
    ok(maySee(reviewer, walk(draft(), 'submitted', 'withdrawn')));
  });

  it('is not for reviewers when it was withdrawn before it was submitted', () => {
    equal(maySee(reviewer, caseIn('withdrawn')), false);
  });
});

describe('writing to a customer', () => {
  it('is for the owner and every reviewer while the application is checked', () => {
    deepEqual(
      those((actor) => mayMailCustomer(actor, customerIn('inReview'))),
      [...owners, ...reviewers],
    );
  });

  it('is for the same while Microsoft’s answer or the validation ID is missing, and no longer', () => {
    const lacking = happen(customerIn('filed'), approvedWithoutId);
    for (const one of [customerIn('filed'), lacking])
      deepEqual(
        those((actor) => mayMailCustomer(actor, one)),
        [...owners, ...reviewers],
      );
    const wanted = happen(customerIn('filed'), { ...customerEvents.decided, outcome: 'nextSteps' });
    equal(wanted.status, 'filed');
    const approved = happen(lacking, customerEvents.decided);
    for (const one of [happen(caseIn('filed'), approvedByMail), approved, wanted])
      deepEqual(
        those((actor) => mayMailCustomer(actor, one)),
        [],
      );
  });

  it('is for nobody before and after that, and never about a partner', () => {
    const others = ApplicationStatus.options
      .filter((status) => status !== 'inReview' && status !== 'filed')
      .map(customerIn);
    for (const one of [...others, caseIn('inReview')])
      deepEqual(
        those((actor) => mayMailCustomer(actor, one)),
        [],
      );
  });
});

describe('a role', () => {
  const withRole = (is: (actor: Actor) => boolean): Role[] =>
    Role.options.filter((role) => is(person('someone', role)));

  it('lets agents apply, reviewers review and operators operate', () => {
    deepEqual(withRole(mayApply), ['adminAgent', 'salesAgent']);
    deepEqual(withRole(mayReview), ['reviewer']);
    deepEqual(withRole(mayOperate), ['operator']);
  });

  it('lets everybody who has one use the desk, and nobody else', () => {
    deepEqual(withRole(mayUse), Role.options);
    equal(mayUse(person('nora')), false);
  });
});
