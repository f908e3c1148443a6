import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  addBusinessDays,
  addDays,
  businessDaysBetween,
  dayOf,
  isBusinessDay,
  momentOf,
} from '../../src/domain/businessDays.ts';
import { anyDay, holds, zone } from './builders.ts';

/** The days of a year on which offices are closed although it is a weekday. */
const holidaysOf = (year: number): string[] =>
  Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)))
    .filter((date) => date.getUTCFullYear() === year && date.getUTCDay() % 6 !== 0)
    .map((date) => date.toISOString().slice(0, 10))
    .filter((day) => !isBusinessDay(day));

const dates = (year: number, days: string): string[] => days.split(' ').map((day) => `${year}-${day}`);

describe('two business days', () => {
  const vectors = [
    { from: '2026-01-05', due: '2026-01-07', what: 'in a plain week' },
    { from: '2026-01-09', due: '2026-01-13', what: 'from a Friday over the weekend' },
    { from: '2026-01-10', due: '2026-01-13', what: 'from a Saturday' },
    { from: '2026-01-11', due: '2026-01-13', what: 'from a Sunday' },
    { from: '2026-01-16', due: '2026-01-21', what: 'over the Birthday of Martin Luther King' },
    { from: '2026-07-01', due: '2026-07-06', what: 'over a 4 July on a Saturday, observed on Friday' },
    { from: '2026-07-03', due: '2026-07-07', what: 'from a holiday' },
    { from: '2026-10-08', due: '2026-10-13', what: 'over Columbus Day' },
    { from: '2026-11-24', due: '2026-11-27', what: 'over Thanksgiving, after which the Friday counts' },
    { from: '2026-12-23', due: '2026-12-28', what: 'over a Christmas on a Friday' },
    { from: '2026-12-30', due: '2027-01-04', what: 'over a New Year on a Friday' },
    { from: '2027-06-17', due: '2027-06-22', what: 'over a Juneteenth on a Saturday, observed on Friday' },
    { from: '2027-12-22', due: '2027-12-27', what: 'over a Christmas on a Saturday, observed on Friday' },
    { from: '2027-12-29', due: '2028-01-03', what: 'over a New Year observed on 31 December' },
    { from: '2028-11-08', due: '2028-11-13', what: 'over a Veterans Day on a Saturday, observed on Friday' },
  ];

  for (const { from, due, what } of vectors) {
    it(`${what} end on ${due} when they start on ${from}`, () => {
      equal(addBusinessDays(from, 2), due);
    });
  }
});

describe('business days', () => {
  it('leave out the eleven federal holidays of 2026, as observed', () => {
    const closed = '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25';
    deepEqual(holidaysOf(2026), dates(2026, closed));
  });

  it('leave out a second New Year at the end of 2027, since 1 January 2028 is a Saturday', () => {
    const closed = '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31';
    deepEqual(holidaysOf(2027), dates(2027, closed));
  });

  it('leave out no New Year in 2028, since it was observed in the year before', () => {
    const closed = '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25';
    deepEqual(holidaysOf(2028), dates(2028, closed));
  });

  for (const day of ['2021-12-31', '2027-12-31', '2032-12-31']) {
    it(`leave out ${day}, on which New Year is observed`, () => {
      equal(isBusinessDay(day), false);
    });
  }

  it('include Inauguration Day, which is a holiday in the capital only', () => {
    equal(isBusinessDay('2021-01-20'), true);
  });

  it('leave out Saturday and Sunday', () => {
    const fridayToMonday = ['2026-01-09', '2026-01-10', '2026-01-11', '2026-01-12'];
    deepEqual(fridayToMonday.map(isBusinessDay), [true, false, false, true]);
  });
});

describe('business days on a machine in another zone', () => {
  const { TZ: before } = process.env;

  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  for (const machine of ['America/Los_Angeles', 'Asia/Tokyo']) {
    it(`are the same in ${machine}`, () => {
      process.env['TZ'] = machine;
      equal(isBusinessDay('2027-12-31'), false);
      equal(isBusinessDay('2027-12-30'), true);
      equal(addBusinessDays('2026-11-24', 2), '2026-11-27');
    });
  }
});

describe('counting business days', () => {
  const anyCount = fc.integer({ min: 1, max: 12 });

  it('always ends on a business day', () => {
    holds(fc.property(anyDay, anyCount, (day, n) => ok(isBusinessDay(addBusinessDays(day, n)))));
  });

  it('forth and back comes to the same number', () => {
    holds(
      fc.property(anyDay, anyCount, (day, n) => equal(businessDaysBetween(day, addBusinessDays(day, n)), n)),
    );
  });

  it('comes to a sum over any day in between', () => {
    holds(
      fc.property(anyDay, fc.nat(15), fc.nat(15), (from, first, second) => {
        const middle = addDays(from, first);
        const to = addDays(middle, second);
        equal(
          businessDaysBetween(from, middle) + businessDaysBetween(middle, to),
          businessDaysBetween(from, to),
        );
      }),
    );
  });

  it('counts the last day, but not the first', () => {
    equal(businessDaysBetween('2026-01-05', '2026-01-07'), 2);
  });

  it('comes to nothing when the end is not later', () => {
    equal(businessDaysBetween('2026-01-07', '2026-01-07'), 0);
    equal(businessDaysBetween('2026-01-07', '2026-01-05'), 0);
  });
});

describe('the day of a moment', () => {
  const cases = [
    { at: '2026-01-06T07:59:59.999Z', day: '2026-01-05', what: 'the day before just before midnight' },
    { at: '2026-01-06T08:00:00.000Z', day: '2026-01-06', what: 'the new day at midnight in winter' },
    {
      at: '2026-07-07T06:59:59.999Z',
      day: '2026-07-06',
      what: 'the day before just before midnight in summer',
    },
    { at: '2026-07-07T07:00:00.000Z', day: '2026-07-07', what: 'the new day at midnight in summer' },
    { at: '2026-03-08T08:00:00.000Z', day: '2026-03-08', what: 'the day on which summer time begins' },
    {
      at: '2026-03-09T07:00:00.000Z',
      day: '2026-03-09',
      what: 'the day after, one hour of the clock earlier',
    },
    { at: '2026-11-02T07:59:59.999Z', day: '2026-11-01', what: 'the 25-hour day on which summer time ends' },
  ];

  for (const { at, day, what } of cases) {
    it(`is ${what}: ${day} at ${at} in Los Angeles`, () => {
      equal(dayOf(at, zone), day);
    });
  }

  it('is another one in another zone', () => {
    equal(dayOf('2026-01-06T07:59:59.999Z', 'Europe/Berlin'), '2026-01-06');
  });
});

describe('the moment of an hour', () => {
  it('is five in the afternoon, universal time, for nine in Los Angeles in winter', () => {
    equal(momentOf('2026-01-07', 9, zone), '2026-01-07T17:00:00.000Z');
  });

  it('is four in the afternoon, universal time, for nine in Los Angeles in summer', () => {
    equal(momentOf('2026-07-07', 9, zone), '2026-07-07T16:00:00.000Z');
  });

  it('falls on the day that it was asked for', () => {
    holds(fc.property(anyDay, fc.nat(23), (day, hour) => equal(dayOf(momentOf(day, hour, zone), zone), day)));
  });
});
