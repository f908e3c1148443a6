import { deepEqual, equal, notEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { append, type Entry, firstBroken, hashOf } from '../../src/domain/journal.ts';
import { holds, monday } from './builders.ts';

const line = (what: string): Omit<Entry, 'previous' | 'hash'> => ({
  at: monday,
  by: 'contoso/olga',
  byName: 'Olga Owner',
  what,
  details: { reasons: ['OTHER'], comment: what },
  shown: hashOf(what),
});

const history = ['opened', 'submitted', 'asked', 'replied'].reduce<Entry[]>(
  (before, what) => append(before, line(what)),
  [],
);

const fields = ['at', 'by', 'byName', 'what', 'details', 'shown', 'previous', 'hash'] as const;

/** The history with one field of one entry changed. */
const flipped = (index: number, field: keyof Entry): Entry[] =>
  history.map((entry, at) => {
    if (at !== index) return entry;
    return field === 'details'
      ? { ...entry, details: { ...entry.details, comment: 'other' } }
      : { ...entry, [field]: `${entry[field]}0` };
  });

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('a history', () => {
  it('is whole when nothing was changed, also when it is empty', () => {
    equal(firstBroken(history), -1);
    equal(firstBroken([]), -1);
  });

  it('chains every entry to the one before', () => {
    const previous = history.map((entry) => entry.previous);
    deepEqual(previous, ['', ...history.slice(0, -1).map(({ hash }) => hash)]);
  });

  it('keeps what was appended and leaves the history before alone', () => {
    const before = [...history];
    const longer = append(history, line('filed'));
    const last = longer.at(-1);
    deepEqual({ ...last, ...line('filed') }, last);
    deepEqual(longer.slice(0, -1), before);
    deepEqual(history, before);
  });
});

describe('a changed history', () => {
  for (const field of fields) {
    it(`is found broken where ${field} was changed`, () => {
      history.forEach((_entry, index) => {
        equal(firstBroken(flipped(index, field)), index);
      });
    });
  }

  it('is found broken where an entry was taken out', () => {
    equal(firstBroken(history.toSpliced(1, 1)), 1);
    equal(firstBroken(history.slice(1)), 0);
  });

  it('is found broken where two entries changed places', () => {
    const [first, second, ...rest] = history;
    const swapped = [second, first, ...rest].filter((entry) => entry !== undefined);
    equal(firstBroken(swapped), 0);
  });

  it('is found broken at the next entry when a changed one was given a new hash', () => {
    const { hash: _, ...entry } = flipped(1, 'byName')[1] ?? { ...line(''), previous: '', hash: '' };
    equal(firstBroken(history.with(1, { ...entry, hash: hashOf(entry) })), 2);
  });

  it('is found broken where an entry was put in from elsewhere', () => {
    const [stranger] = append([], line('approved'));
    equal(firstBroken([...history, ...(stranger ? [stranger] : [])]), history.length);
  });
});

describe('a hash', () => {
  it('does not depend on the order of keys, at any depth', () => {
    holds(fc.property(fc.jsonValue(), (value) => equal(hashOf(reversed(value)), hashOf(value))));
  });

  it('survives being stored and read back', () => {
    holds(
      fc.property(fc.jsonValue(), (value) => equal(hashOf(JSON.parse(JSON.stringify(value))), hashOf(value))),
    );
  });

  it('depends on the order of a list, and tells a text from a number', () => {
    notEqual(hashOf([1, 2]), hashOf([2, 1]));
    notEqual(hashOf({ a: '1' }), hashOf({ a: 1 }));
    notEqual(hashOf({ a: null }), hashOf({}));
  });

  it('is the SHA-256 of JSON with sorted keys, so that stored histories stay readable', () => {
    const known = '41f05899d3459a3ecc94ff088afcd290b9ae4f51dc9ddaa35a82a642ddb55070';
    equal(hashOf({ b: 1, a: [2, { d: null, c: 'x' }] }), known);
  });
});
