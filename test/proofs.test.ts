import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chosenFrom } from './prove/chosen.ts';
import { proofs } from './prove/proofs.ts';
import { run } from './prove/run.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const part = readme.slice(readme.indexOf('\n## Reliability'), readme.indexOf('\n## Dependencies'));
const words = [...part.matchAll(/^\|[^|]+\| `([^`|]+)` \|/gm)].flatMap(([, word = '']) =>
  word.startsWith('npm') ? [] : [word],
);

describe('the proofs of what is promised', () => {
  it('are each chosen by words of the README that choose no other', () => {
    const chosen = words.map((word) => chosenFrom(proofs, word).map(({ promise }) => promise));
    ok(words.length > 15);
    deepEqual(
      chosen.filter(({ length }) => length !== 1),
      [],
    );
    deepEqual(chosen.flat().sort(), proofs.map(({ promise }) => promise).sort());
  });

  it('are told where the words choose none, which is no success', async () => {
    const told: string[] = [];
    equal(await run('a typo', (line: string) => void told.push(line)), 2);
    match(told.join(), /^No promise holds “a typo”/);
    deepEqual(
      proofs.filter(({ promise }) => !told.join().includes(promise)),
      [],
    );
  });
});
