import { deepEqual, equal, ok } from 'node:assert/strict';
import { refusal } from '../../src/partnerCenter/errors.ts';
import { Amount, Code, Currency, Said, When, Word } from '../../src/partnerCenter/wire/words.ts';

describe('what Partner Center writes', () => {
  it('is a word of ours only when we know it, whatever every object has by nature', () => {
    const word = Word({ allowed: 'allowed' });
    deepEqual(
      ['Allowed', 'constructor', '__proto__', 'toString', ''].map((text) => word.parse(text)),
      ['allowed', 'unknown', 'unknown', 'unknown', 'unknown'],
    );
  });

  it('is one line without anything unseen, of a length that a card takes', () => {
    equal(Said().parse(' City\r\n\u202eof {{DATE(2020-01-01)}} '), 'City of { {DATE(2020-01-01)}}');
    equal(Said(3).parse('ab👩'), 'ab');
    equal(Said().parse('x'.repeat(1e6)).length, 200);
  });

  it('is a code of one word, wherever a code stands', () => {
    deepEqual(
      ['800002', 'invalid_grant', ' [a](https://evil.example)\n', 'x'.repeat(1e5)].map((text) =>
        Code.parse(text),
      ),
      ['800002', 'invalid_grant', 'ahttpsevil.example', 'x'.repeat(60)],
    );
    equal(Code.parse(800002), '800002');
    const answer = { status: 400, requestId: 'r', retryAfter: undefined };
    equal(refusal({ ...answer, body: { code: '2\n{"level":60}' } }, false).code, '2level60');
  });

  it('is money and a moment only when it can be counted', () => {
    deepEqual(
      ['USD', 'usd', 'zqx()', '', undefined].map((text) => Currency.parse(text)),
      ['USD', 'USD', undefined, undefined, undefined],
    );
    ok(!Amount.safeParse(1e300).success);
    deepEqual(
      ['2026-13-05', '2026-01-05 (zqx)', '', null].map((text) => When.parse(text)),
      [undefined, undefined, undefined, undefined],
    );
  });

  it('is a moment in UTC, also where it names no zone, whatever the zone of this machine', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    try {
      deepEqual(
        ['2026-01-05T18:00:00', '2026-01-05T18:00:00Z', '2026-01-05T10:00:00.0-08:00', '2026-01-05'].map(
          (text) => When.parse(text),
        ),
        [...Array(3).fill('2026-01-05T18:00:00.000Z'), '2026-01-05T00:00:00.000Z'],
      );
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
