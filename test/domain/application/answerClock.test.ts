import { deepEqual, equal } from 'node:assert/strict';
import {
  AnswerClock,
  pause,
  type Reading,
  read,
  start,
} from '../../../src/domain/application/answerClock.ts';
import type { Day } from '../../../src/domain/text.ts';
import { noon, paused, readOn, zone } from '../builders.ts';

describe('the two-day clock, day by day', () => {
  const clock = start('2026-01-15');
  const due = '2026-01-20';
  const days: readonly { day: Day; what: string; reading: Reading }[] = [
    { day: '2026-01-15', what: 'the filing itself', reading: { state: 'running', day: 0, due } },
    { day: '2026-01-16', what: 'Friday', reading: { state: 'running', day: 1, due } },
    { day: '2026-01-17', what: 'Saturday', reading: { state: 'running', day: 1, due } },
    { day: '2026-01-18', what: 'Sunday', reading: { state: 'running', day: 1, due } },
    { day: '2026-01-19', what: 'a holiday', reading: { state: 'running', day: 1, due } },
    { day: '2026-01-20', what: 'the due day', reading: { state: 'running', day: 2, due } },
    { day: '2026-01-21', what: 'the day after', reading: { state: 'overdue', day: 3, due } },
    { day: '2026-01-22', what: 'two days after', reading: { state: 'overdue', day: 4, due } },
  ];

  for (const { day, what, reading } of days) {
    it(`is ${reading.state} and has counted ${'day' in reading ? reading.day : 0} on ${what}`, () => {
      deepEqual(readOn(clock, day), reading);
    });
  }

  it('runs until the last moment of the due day in its own zone', () => {
    equal(read(clock, '2026-01-21T07:59:59.999Z', zone).state, 'running');
    equal(read(clock, '2026-01-21T08:00:00.000Z', zone).state, 'overdue');
  });

  it('is overdue on the weekend after a due day on a Friday, without counting further', () => {
    deepEqual(readOn(start('2026-01-07'), '2026-01-10'), { state: 'overdue', day: 2, due: '2026-01-09' });
  });

  it('has counted nothing before the day of the filing', () => {
    deepEqual(readOn(clock, '2026-01-14'), { state: 'running', day: 0, due });
  });
});

describe('the two-day clock while it stands still', () => {
  const clock = start('2026-01-05');
  const asked: readonly { since: Day; left: number }[] = [
    { since: '2026-01-05', left: 2 },
    { since: '2026-01-06', left: 1 },
    { since: '2026-01-07', left: 0 },
    { since: '2026-01-09', left: 0 },
  ];

  for (const { since, left } of asked) {
    it(`says that ${left} days are left when it was stopped on ${since}`, () => {
      deepEqual(readOn(pause(clock, noon(since)), '2026-01-12'), { state: 'paused', since, left });
    });
  }

  it('gives the days of an earlier pause back to what is left', () => {
    const once = paused(clock, noon('2026-01-05'), noon('2026-01-08'));
    const twice = pause(once, noon('2026-01-09'));
    deepEqual(readOn(twice, '2026-01-12'), { state: 'paused', since: '2026-01-09', left: 1 });
  });

  it('tells the day on which it was stopped in its own zone', () => {
    const reading = readOn(pause(clock, '2026-01-07T07:30:00.000Z'), '2026-01-12');
    deepEqual(reading, { state: 'paused', since: '2026-01-06', left: 1 });
  });

  it('does not change the clock that it was made from', () => {
    paused(clock, noon('2026-01-06'), noon('2026-01-07'));
    deepEqual(clock, { startedOn: '2026-01-05', pauses: [] });
  });
});

describe('a stored clock', () => {
  it('is read back as it was', () => {
    const clock = pause(
      paused(start('2026-01-05'), noon('2026-01-06'), noon('2026-01-07')),
      noon('2026-01-08'),
    );
    deepEqual(AnswerClock.parse(JSON.parse(JSON.stringify(clock))), clock);
  });

  it('is refused with a day or a moment that is none', () => {
    equal(AnswerClock.safeParse({ startedOn: '2026-02-30', pauses: [] }).success, false);
    equal(
      AnswerClock.safeParse({ startedOn: '2026-02-20', pauses: [{ from: '2026-02-20' }] }).success,
      false,
    );
  });
});
