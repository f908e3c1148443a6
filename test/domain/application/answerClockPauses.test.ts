import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { type AnswerClock, start } from '../../../src/domain/application/answerClock.ts';
import { businessDaysBetween, dayOf, isBusinessDay } from '../../../src/domain/businessDays.ts';
import type { Day } from '../../../src/domain/text.ts';
import { anyDay, holds, noon, paused, readOn, zone } from '../builders.ts';

/** The due day of a clock that is not standing still. */
function dueOf(clock: AnswerClock): Day {
  const reading = readOn(clock, clock.startedOn);
  ok(reading.state !== 'paused');
  return reading.due;
}

describe('the due day after a pause', () => {
  const pauses: readonly { what: string; started: Day; from: string; to: string; due: Day }[] = [
    {
      what: 'stays after a pause within one day',
      started: '2026-01-05',
      from: '06T17',
      to: '06T23',
      due: '2026-01-07',
    },
    {
      what: 'moves by one over a night',
      started: '2026-01-05',
      from: '06T20',
      to: '07T20',
      due: '2026-01-08',
    },
    { what: 'stays over a weekend', started: '2026-01-08', from: '09T20', to: '11T20', due: '2026-01-12' },
    {
      what: 'moves by one from Friday to Monday',
      started: '2026-01-08',
      from: '09T20',
      to: '12T20',
      due: '2026-01-13',
    },
    { what: 'stays over a holiday', started: '2026-01-15', from: '16T20', to: '19T20', due: '2026-01-20' },
    {
      what: 'moves by one over one midnight in its zone',
      started: '2026-01-05',
      from: '07T07',
      to: '07T20',
      due: '2026-01-08',
    },
    {
      what: 'stays over a midnight elsewhere',
      started: '2026-01-05',
      from: '06T23',
      to: '07T06',
      due: '2026-01-07',
    },
  ];

  for (const { what, started, from, to, due } of pauses) {
    it(what, () => {
      const clock = paused(start(started), `2026-01-${from}:00:00.000Z`, `2026-01-${to}:00:00.000Z`);
      equal(dueOf(clock), due);
    });
  }

  it('moves by the days of both pauses', () => {
    const once = paused(start('2026-01-05'), noon('2026-01-06'), noon('2026-01-07'));
    const twice = paused(once, noon('2026-01-08'), noon('2026-01-12'));
    equal(dueOf(twice), '2026-01-12');
    deepEqual(twice.pauses, [
      { from: noon('2026-01-06'), to: noon('2026-01-07') },
      { from: noon('2026-01-08'), to: noon('2026-01-12') },
    ]);
  });

  it('does not move by what a clock stood still before it started, on the next day in a zone that is ahead', () => {
    const answered = paused(start('2026-01-06'), noon('2026-01-05'), noon('2026-01-07'));
    equal(dueOf(answered), '2026-01-09');
    equal(dueOf(paused(start('2026-01-06'), noon('2026-01-02'), noon('2026-01-05'))), '2026-01-08');
  });

  it('is counted to from where the clock stood', () => {
    const clock = paused(start('2026-01-05'), noon('2026-01-06'), noon('2026-01-08'));
    const counted = ['2026-01-08', '2026-01-09', '2026-01-12'].map((day) => readOn(clock, day));
    deepEqual(counted, [
      { state: 'running', day: 1, due: '2026-01-09' },
      { state: 'running', day: 2, due: '2026-01-09' },
      { state: 'overdue', day: 3, due: '2026-01-09' },
    ]);
  });
});

describe('the due day, whatever happens', () => {
  const hour = 3_600_000;
  const anyHours = fc.array(fc.tuple(fc.nat(50), fc.nat(80)), { maxLength: 2 });

  /** A clock with a pause of so many hours after so many hours, one after the other, and the last of them. */
  const withPauses = (startedOn: Day, hours: readonly (readonly [number, number])[]) => {
    const begun = { clock: start(startedOn), now: Date.parse(noon(startedOn)), from: '', to: '' };
    return hours.reduce(({ clock, now }, [gap, length]) => {
      const from = new Date(now + gap * hour).toISOString();
      const to = new Date(now + (gap + length) * hour).toISOString();
      return { clock: paused(clock, from, to), now: Date.parse(to), from, to };
    }, begun);
  };

  it('is a business day', () => {
    holds(
      fc.property(anyDay, anyHours, (day, hours) => ok(isBusinessDay(dueOf(withPauses(day, hours).clock)))),
    );
  });

  it('is later by just the business days that began in a pause, and never earlier', () => {
    holds(
      fc.property(anyDay, anyHours, fc.tuple(fc.nat(50), fc.nat(80)), (day, hours, last) => {
        const before = dueOf(withPauses(day, hours).clock);
        const { clock, from, to } = withPauses(day, [...hours, last]);
        const began = businessDaysBetween(dayOf(from, zone), dayOf(to, zone));
        ok(dueOf(clock) >= before);
        equal(businessDaysBetween(before, dueOf(clock)), began);
      }),
    );
  });
});
