import { deepEqual, equal } from 'node:assert/strict';
import {
  advance,
  type Case,
  type CaseKind,
  type CaseStatus,
  isCurrent,
  isLegal,
} from '../../src/domain/case.ts';
import { everyCase } from '../support/journeys/everyCase.ts';
import { events, owner, reviewer, successor, tuesday } from './builders.ts';

const operator = { ...reviewer, id: 'desk/otto', roles: ['operator'] as const };
const applicant = { ...reviewer, id: 'desk/anna' };
const all = everyCase({ owner, reviewer, operator, applicant });
const left = all.filter((one) => isLegal(one, 'takenOn'));

/** Drafts are their owner's, what came to nothing is nobody's, and what the desk is writing stays as it is until it has. */
const statuses: Readonly<Record<CaseKind, readonly CaseStatus[]>> = {
  partnerQualification: ['submitted', 'inReview', 'actionNeeded', 'filed', 'approved'],
  customerQualification: ['submitted', 'inReview', 'actionNeeded', 'filed', 'approved'],
  customerSetup: ['qualifying', 'ready', 'refused', 'needsReview'],
  takeover: ['sent', 'accepted', 'ready', 'held', 'declined', 'lapsed'],
  order: ['submitted', 'placed', 'needsReview', 'held'],
};

/** A case without its owner, its history and what tells of its last change. */
function rest(one: Case): object {
  const { owner: _owner, history: _history, revision: _revision, ...others } = one;
  return { ...others, lookAt: undefined };
}

describe('a case that changes hands, of any kind', () => {
  for (const [kind, expected] of Object.entries(statuses))
    it(`is a ${kind} in ${expected.join(', ')}, and in no other status`, () => {
      const found = left.filter((one) => one.kind === kind).map(({ status }) => status);
      deepEqual(found.sort(), [...expected].sort());
    });

  it('is its new owner’s and otherwise the same, also to those who have a card of it', () => {
    for (const one of left) {
      const after = advance(one, events.takenOn, successor, tuesday);
      equal(after.owner, successor.id, one.id);
      deepEqual(rest(after), rest(one), one.id);
      equal(isCurrent(after, one.revision), true, one.id);
    }
  });
});
