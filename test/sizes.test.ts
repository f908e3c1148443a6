import { deepEqual, ok } from 'node:assert/strict';
import { filesIn, functionsOf } from './support/sources.ts';

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

describe('the size of the code', () => {
  const files = filesIn('src', '.ts');
  const lengths = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  const functions = files.flatMap(functionsOf);

  it('keeps every file at 200 lines or less', () => {
    deepEqual(
      lengths.filter(({ lines }) => lines > 200),
      [],
    );
  });

  it('keeps every function at 40 lines or less', () => {
    deepEqual(
      functions.filter(({ lines }) => lines > 40),
      [],
    );
  });

  it('has a median file of at most 50 lines and a median function of at most 8', () => {
    ok(median(lengths.map(({ lines }) => lines)) <= 50);
    ok(median(functions.map(({ lines }) => lines)) <= 8);
  });

  it('has no any, no suppressed warning and nothing left to do', () => {
    const loose = /:\s*any\b|<any>|\bas any\b|@ts-|biome-ignore|\bTODO\b|\bFIXME\b/;
    const found = [...files, ...filesIn('test', '.ts').filter(({ path }) => path !== 'test/sizes.test.ts')];
    deepEqual(
      found.filter(({ text }) => loose.test(text)).map(({ path }) => path),
      [],
    );
  });
});
