import { equal } from 'node:assert/strict';
import { formatChoice, formatMoment, formatZone, readNumber } from '../../src/texts/format.ts';

const morning = '2026-01-05T17:05:00Z';
const pacific = 'America/Los_Angeles';

/** With plain blanks in place of those at which no line breaks. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a moment as people read it', () => {
  it('has the zone’s name, in German too where German has none of its own', () => {
    equal(plain(formatMoment(morning, 'en', pacific)), 'Jan 5, 2026, 9:05 AM PST');
    equal(plain(formatMoment(morning, 'de', pacific)), '05.01.2026, 09:05 PST');
    equal(plain(formatMoment(morning, 'de', 'Europe/Berlin')), '05.01.2026, 18:05 MEZ');
  });

  it('is told within a line: the time is not torn from its zone', () => {
    equal(formatMoment(morning, 'en', pacific), 'Jan 5, 2026, 9:05\u00a0AM\u00a0PST');
  });

  it('is the same when it is asked for again, and after thousands of others', () => {
    const first = formatMoment(morning, 'en', pacific);
    for (let minute = 0; minute < 5_000; minute++) {
      const moment = new Date(Date.parse(morning) + minute * 60_000).toISOString();
      equal(formatMoment(moment, 'en', pacific), formatMoment(moment, 'en', pacific));
    }
    equal(formatMoment(morning, 'en', pacific), first);
    equal(plain(formatMoment(morning, 'de', pacific)), '05.01.2026, 09:05 PST');
  });
});

describe('the name of a time zone', () => {
  it('is the one that it has at the moment, not one of long ago', () => {
    for (const moment of [morning, '2026-07-05T17:05:00Z']) {
      equal(formatZone('Europe/Berlin', 'de', moment), 'Mitteleuropäische Zeit');
      equal(formatZone('Europe/Berlin', 'en', moment), 'Central European Time');
      equal(formatZone(pacific, 'en', moment), 'Pacific Time');
    }
  });
});

describe('a whole number as people type it', () => {
  it('may have its thousands set apart as its language does it', () => {
    for (const typed of ['10000', ' 10000 ', '10,000', '0010000'])
      equal(readNumber(typed, 'en'), 10_000, typed);
    for (const typed of ['10000', '10.000']) equal(readNumber(typed, 'de'), 10_000, typed);
    equal(readNumber('1,000,000', 'en'), 1_000_000);
    equal(readNumber('7', 'de'), 7);
  });

  it('is nothing else, least of all something smaller', () => {
    const none = [
      '',
      '-1',
      '1.5',
      '1,5',
      '1e1',
      '0x10',
      '１２',
      '٣',
      '1,00',
      ',100',
      '1000,000',
      '1 000',
      '🎉',
    ];
    for (const typed of [...none, '1.000']) equal(readNumber(typed, 'en'), undefined, typed);
    for (const typed of [...none, '1,000', '1.00']) equal(readNumber(typed, 'de'), undefined, typed);
  });
});

describe('things of which one is enough', () => {
  it('are listed as people of a language say it', () => {
    equal(formatChoice(['Operator'], 'en'), 'Operator');
    equal(formatChoice(['Operator', 'Second operator'], 'en'), 'Operator or Second operator');
    equal(formatChoice(['Betrieb', 'Zweiter Betrieb'], 'de'), 'Betrieb oder Zweiter Betrieb');
    equal(formatChoice([], 'en'), '');
  });
});
