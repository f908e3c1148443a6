import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { ApplicationEventType } from '../../src/domain/application/application.ts';
import { advance, applicants, Case, isCurrent, ownerName } from '../../src/domain/case.ts';
import { firstBroken } from '../../src/domain/journal.ts';
import { shownHash } from '../../src/domain/opened.ts';
import type { Actor } from '../../src/domain/person.ts';
import { refAlphabet, refPattern } from '../../src/domain/ref.ts';
import {
  anyCase,
  caseIn,
  changed,
  successor as colleague,
  draft,
  events,
  happen,
  holds,
  monday,
  owner,
  reviewer,
  tuesday,
  walk,
} from './builders.ts';

describe('a new case', () => {
  it('is an empty draft of its owner in revision 1', () => {
    const { history: _, ...shown } = draft();
    deepEqual(shown, {
      kind: 'partnerQualification',
      id: 'case-1',
      ref: 'GCC-7K2QM',
      revision: 1,
      status: 'draft',
      owner: owner.id,
      openedAt: monday,
      changedAt: monday,
      partnerTenantId: '',
      answers: {},
      reminded: [],
    });
  });

  it('has a history that says who opened it and what they were shown', () => {
    const one = draft();
    const [{ hash: _, ...entry } = { hash: '' }] = one.history;
    deepEqual(entry, {
      at: monday,
      by: owner.id,
      byName: owner.name,
      what: 'opened',
      details: {},
      shown: shownHash(one),
      previous: '',
    });
  });
});

describe('an event', () => {
  it('raises the revision by one, adds one entry and tells when', () => {
    const before = caseIn('inReview');
    const next = advance(before, events.asked, reviewer, '2026-01-08T18:00:00.000Z');
    equal(next.revision, before.revision + 1);
    equal(next.changedAt, '2026-01-08T18:00:00.000Z');
    deepEqual(next.history.slice(0, -1), before.history);
  });

  it('is written down with who caused it, what it carried and what they were shown', () => {
    const before = caseIn('inReview');
    const entry = advance(before, events.asked, reviewer, tuesday).history.at(-1);
    equal(entry?.at, tuesday);
    equal(entry?.by, reviewer.id);
    equal(entry?.byName, reviewer.name);
    equal(entry?.what, 'asked');
    deepEqual(entry?.details, { reasons: ['EVIDENCE_MISSING'], comment: 'Which contract?' });
    equal(entry?.shown, shownHash(before));
  });

  it('leaves the case as it was before', () => {
    const before = caseIn('inReview');
    const copy = structuredClone(before);
    happen(before, events.asked);
    deepEqual(before, copy);
  });

  it('changes the hash of what is shown', () => {
    const before = caseIn('inReview');
    notEqual(shownHash(happen(before, events.asked)), shownHash(before));
  });
});

describe('any sequence of legal events', () => {
  it('keeps the history whole and as long as the revision says', () => {
    holds(
      fc.property(anyCase, (one) => {
        equal(firstBroken(one.history), -1);
        equal(one.history.length, one.revision);
      }),
    );
  });

  it('makes a case that is stored and read back unchanged, with its history still whole', () => {
    holds(
      fc.property(anyCase, (one) => {
        const stored = JSON.stringify(one);
        const back = Case.parse(JSON.parse(stored));
        deepEqual(JSON.parse(JSON.stringify(back)), JSON.parse(stored));
        equal(firstBroken(back.history), -1);
        equal(shownHash(back), shownHash(one));
      }),
    );
  });
});

describe('a person who saw a case', () => {
  const seen = caseIn('filed');
  const reminded = walk(seen, 'reminded', 'reminded');

  it('saw it as it is in its own revision', () => {
    equal(isCurrent(seen, seen.revision), true);
  });

  it('saw it as it is when only reminders came since', () => {
    equal(isCurrent(reminded, seen.revision), true);
  });

  it('did not see it as it is when anything else came since', () => {
    for (const type of ['asked', 'filed', 'decided', 'rejected'] as const) {
      equal(isCurrent(walk(seen, type), seen.revision), false, type);
      equal(isCurrent(walk(reminded, type), seen.revision), false, type);
    }
    equal(isCurrent(walk(draft(), 'answered'), 1), false);
    equal(isCurrent(walk(seen, 'asked', 'replied', 'reminded'), seen.revision), false);
  });

  it('cannot have seen a revision that is still to come', () => {
    equal(isCurrent(seen, seen.revision + 1), false);
  });
});

describe('a case that somebody takes on', () => {
  const before = caseIn('actionNeeded');
  const after = happen(before, events.takenOn);

  it('is theirs from then on, and otherwise as it was', () => {
    deepEqual(changed(before, after), { owner: colleague.id });
    deepEqual([ownerName(before), ownerName(after)], [owner.name, colleague.name]);
  });

  it('has both names in its history', () => {
    const { by, byName, what, details } = after.history.at(-1) ?? {};
    deepEqual([what, by, byName], ['takenOn', colleague.id, colleague.name]);
    deepEqual(details, { owner: colleague.id, before: owner.name });
  });

  it('is to everybody who had a card of it what they saw', () => {
    equal(isCurrent(after, before.revision), true);
  });
});

describe('the applicants of a case', () => {
  const by = (one: Case, type: ApplicationEventType, actor: Actor) =>
    advance(one, events[type], actor, tuesday);

  it('are those who opened, answered, submitted, replied or took it on', () => {
    deepEqual(applicants(draft(colleague)), [colleague.id]);
    deepEqual(applicants(by(draft(), 'answered', colleague)), [owner.id, colleague.id]);
    deepEqual(applicants(by(draft(), 'submitted', colleague)), [owner.id, colleague.id]);
    ok(applicants(by(caseIn('actionNeeded'), 'replied', colleague)).includes(colleague.id));
    deepEqual(applicants(by(caseIn('submitted'), 'takenOn', colleague)).at(-1), colleague.id);
  });

  it('are not those who only reviewed, edited or withdrew', () => {
    const reviewed = walk(draft(), 'submitted', 'reviewStarted', 'filed', 'rejected', 'reopened');
    ok(!applicants(reviewed).includes(reviewer.id));
    ok(!applicants(by(caseIn('submitted'), 'edited', colleague)).includes(colleague.id));
    ok(!applicants(by(caseIn('submitted'), 'withdrawn', colleague)).includes(colleague.id));
  });
});

describe('the name of a case', () => {
  it('may be written in upper and lower case, with every letter of its alphabet', () => {
    for (const letter of refAlphabet) {
      ok(refPattern.test(`GCC-${letter.repeat(5)}`), letter);
      ok(refPattern.test(`gcc-${letter.repeat(5).toLowerCase()}`), letter);
    }
    equal(new Set(refAlphabet).size, 32);
  });

  for (const wrong of [
    'GCC-ABCDI',
    'GCC-ABCDL',
    'GCC-ABCDO',
    'GCC-ABCDU',
    'GCC-ABCD',
    'GCC-ABCDEF',
    'ABCDE',
  ]) {
    it(`is not ${wrong}`, () => {
      equal(refPattern.test(wrong), false);
    });
  }
});
