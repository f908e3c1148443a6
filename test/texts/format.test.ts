import { equal } from 'node:assert/strict';
import { formatMoment } from '../../src/texts/format.ts';

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
});
