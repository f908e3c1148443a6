import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { z } from 'zod/v4';
import {
  beginningOf,
  Day,
  Line,
  Lines,
  Moment,
  manyLines,
  OptionalLine,
  OptionalLines,
  oneLine,
  Tick,
} from '../../src/domain/text.ts';
import { holds } from './builders.ts';

/** Any text with many of the characters that are treated in a special way. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...' \t\n\r\u00a0\u0007\u200b\u202e\u2066\ufeffab'), fc.string()))
  .map((parts) => parts.join(''));

const hidden = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

describe('the beginning of a text', () => {
  it('is all of a short one', () => {
    equal(beginningOf('Fabrikam', 8), 'Fabrikam');
  });

  it('has as many characters as there is room for, and no half of one', () => {
    equal(beginningOf('Fabrikam', 3), 'Fab');
    equal(beginningOf('ab😀', 3), 'ab');
    equal(beginningOf('ab😀c', 4), 'ab😀');
  });
});

describe('one line of text', () => {
  const samples = [
    { what: 'loses blanks around it', given: '  Fabrikam  ', kept: 'Fabrikam' },
    { what: 'has one blank where several were', given: 'Fabrikam   Cloud', kept: 'Fabrikam Cloud' },
    { what: 'has a blank for a tab and for a new line', given: 'a\tb\r\nc\nd', kept: 'a b c d' },
    { what: 'has a blank for one that does not break', given: 'a\u00a0b \u00a0 c', kept: 'a b c' },
    { what: 'loses control characters', given: 'a\u0000b\u0007c\u001bd\u007fe\u009ff', kept: 'abcdef' },
    {
      what: 'loses what turns the direction of reading',
      given: 'a\u202eb\u202cc\u2066d\u2069\u200fe',
      kept: 'abcde',
    },
    { what: 'loses characters without a width', given: '\ufeffa\u200bb\u200dc\u2060d', kept: 'abcd' },
    {
      what: 'has one blank where an invisible character stood between two',
      given: 'a \u200b b',
      kept: 'a b',
    },
    { what: 'composes letters and their accents', given: 'Mu\u0308nchen', kept: 'M\u00fcnchen' },
    { what: 'keeps other scripts and symbols', given: '東京 & Ελλάδα 😀', kept: '東京 & Ελλάδα 😀' },
  ];

  for (const { what, given, kept } of samples) {
    it(what, () => {
      equal(oneLine(given), kept);
    });
  }

  it('never holds what is hidden, nor a blank too many', () => {
    holds(
      fc.property(anyText, (text) => {
        const kept = oneLine(text);
        return !hidden.test(kept) && !kept.includes('  ') && kept === kept.trim();
      }),
    );
  });
});

describe('several lines of text', () => {
  it('keep their lines, each as one line is kept', () => {
    equal(manyLines(' a \u202e b\r\n\r\n\tc\rd\ne\u00a0 '), 'a b\n\nc\nd\ne');
  });

  it('lose empty lines around them only', () => {
    equal(manyLines('\n \n a\n\n\nb \n\u200b\n'), 'a\n\n\nb');
  });

  it('are one line when they have no break', () => {
    holds(
      fc.property(
        anyText,
        (text) => manyLines(text.replace(/[\r\n]/g, '')) === oneLine(text.replace(/[\r\n]/g, '')),
      ),
    );
  });
});

describe('a required line', () => {
  it('is kept cleaned', () => {
    equal(Line(10).parse(' a\n b '), 'a b');
  });

  it('is as long as allowed and no longer', () => {
    equal(Line(3).safeParse('abc').success, true);
    equal(Line(3).safeParse('abcd').success, false);
  });

  for (const text of ['', '   ', '\n', '\u200b', '\u00a0']) {
    it(`is not ${JSON.stringify(text)}, in which there is nothing to see`, () => {
      equal(Line(10).safeParse(text).success, false);
    });
  }

  it('may be several lines where those are asked for', () => {
    equal(Lines(10).parse(' a\r\nb '), 'a\nb');
    equal(Lines(10).safeParse(' \n ').success, false);
    equal(Lines(3).safeParse('a\nbc').success, false);
  });
});

describe('an optional text', () => {
  for (const [name, schema] of Object.entries({ line: OptionalLine(3), lines: OptionalLines(3) })) {
    it(`(${name}) is empty when it is absent or blank`, () => {
      equal(schema.parse(undefined), '');
      equal(schema.parse('  '), '');
    });

    it(`(${name}) is cleaned and not longer than allowed`, () => {
      equal(schema.parse(' a '), 'a');
      equal(schema.safeParse('abcd').success, false);
    });
  }

  it('keeps its breaks in several lines only', () => {
    equal(OptionalLine(3).parse('a\nb'), 'a b');
    equal(OptionalLines(3).parse('a\nb'), 'a\nb');
  });
});

describe('a tick box', () => {
  for (const value of [true, 'true']) {
    it(`is ticked for ${typeof value} ${value}`, () => {
      equal(Tick.parse(value), true);
    });
  }

  for (const value of [false, 'false', undefined, null, '', 'True', '1', 1, {}]) {
    it(`is not ticked for ${typeof value} ${JSON.stringify(value)}`, () => {
      equal(Tick.parse(value), false);
    });
  }

  it('may be missing from a form', () => {
    deepEqual(z.object({ binding: Tick }).parse({}), { binding: false });
  });
});

describe('a day and a moment', () => {
  it('are read when they exist', () => {
    equal(Day.safeParse('2028-02-29').success, true);
    equal(Moment.safeParse('2026-01-05T18:00:00.000Z').success, true);
  });

  for (const day of ['2026-02-29', '2026-13-01', '05.01.2026', '2026-1-5', '2026-01-05T18:00:00.000Z', '']) {
    it(`are not “${day}” for a day`, () => {
      equal(Day.safeParse(day).success, false);
    });
  }

  for (const moment of [
    '2026-01-05',
    '2026-01-05T18:00:00Z',
    '2026-01-05T18:00:00.000+01:00',
    '2026-01-05T25:00:00.000Z',
  ]) {
    it(`are not “${moment}” for a moment`, () => {
      equal(Moment.safeParse(moment).success, false);
    });
  }
});
