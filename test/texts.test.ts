import { deepEqual, match } from 'node:assert/strict';
import { clockRuleIds } from '../src/domain/rules/clock.ts';
import { ruleIds } from '../src/domain/rules/rule.ts';
import { texts } from '../src/texts/texts.ts';

/** Every text by its path; functions are called with words in place of what they need. */
const flat = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('A', 'B', 'C'))]];
  return Object.entries(Object(value)).flatMap(([key, one]) => flat(one, `${path}.${key}`));
};

describe('the texts', () => {
  const en = new Map(flat(texts.en));
  const de = new Map(flat(texts.de));

  it('have the same keys in both languages', () => {
    deepEqual([...de.keys()].sort(), [...en.keys()].sort());
  });

  it('say something everywhere, but for the news that is none', () => {
    for (const [path, text] of [...en, ...de]) if (path !== '.news.renewed') match(text, /\S/, path);
  });

  it('are translated, not copied; what is the same in both is a name', () => {
    const same = [...en].filter(([path, text]) => de.get(path) === text).map(([, text]) => text);
    deepEqual(
      [...new Set(same)].sort(),
      [
        '',
        'GCC Desk',
        'GCC High',
        'Office 365',
        'Microsoft 365',
        'Government Community Cloud (GCC)',
        'Name',
        'O365 GCC CSP Customer',
        'Text',
        'Website',
        'www.example.com',
        'www.example.gov',
        '+1 425 555 0100',
      ].sort(),
    );
  });

  it('address people formally in German', () => {
    const informal = /\b(du|dir|dich|dein|deine|deinen|euch|euer)\b/i;
    deepEqual(
      [...de].filter(([, text]) => informal.test(text)),
      [],
    );
  });

  it('use real umlauts', () => {
    const faked = /\b(fuer|pruef\w*|Geschaeft\w*|Behoerde\w*|ueber\w*)\b/;
    deepEqual(
      [...de].filter(([, text]) => faked.test(text)),
      [],
    );
  });

  it('have one German word for one thing', () => {
    const other = {
      Bestellschein: /Bestellbeleg|keinen Beleg\b/i,
      Betrieb: /Betreiber|Betreuung/,
      ablehnen: /abgewiesen|abweisen/i,
      unterschreiben: /unterzeichn/i,
    };
    for (const [word, others] of Object.entries(other))
      deepEqual(
        [...de].filter(([, text]) => others.test(text)),
        [],
        word,
      );
  });

  it('say the same in German where English says the same in a sentence', () => {
    const first = new Map<string, string | undefined>();
    const differently = [...en].filter(([path, text]) => {
      const before = first.get(text) ?? de.get(path);
      first.set(text, before);
      return text.endsWith('.') && before !== de.get(path);
    });
    deepEqual(differently, []);
  });

  it('name a field in its label, which is also the name of a fact; how to fill it says the hint', () => {
    const instruction = /;|optional|, (if|or|falls|oder)\b|leer|\((name|optional)/i;
    deepEqual(
      [...en, ...de].filter(([path, text]) => path.endsWith('.label') && instruction.test(text)),
      [],
    );
  });

  it('explain every rule: what it says, why, and what to do', () => {
    for (const rule of [...ruleIds, ...clockRuleIds])
      for (const t of Object.values(texts))
        for (const text of Object.values(t.rules[rule])) match(text, /[.?]$/, rule);
  });
});
