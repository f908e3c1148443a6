import { equal, match } from 'node:assert/strict';
import fc from 'fast-check';
import { faultIn, historyLines } from '../../src/domain/historyFile.ts';
import { anyCase, caseIn, draft, holds, reviewer, walk } from './builders.ts';

describe('the history of a case as a file', () => {
  it('is whole as it was written', () => {
    holds(fc.property(anyCase, (one) => equal(faultIn(historyLines(one).join('\n')), undefined)));
  });

  it('has one line for each entry, and nothing that cannot be seen, whatever people are called', () => {
    const one = draft({ ...reviewer, name: 'a\nb\u2028c\u202ed\u{e0001}\ud800=1+1' });
    const lines = historyLines(one);
    equal(lines.length, 2);
    for (const line of lines) match(line, /^\{[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*\}$/u);
    equal(faultIn(lines.join('\r\n')), undefined);
  });

  it('shows every changed character of it, and the line', () => {
    const lines = historyLines(walk(draft(), 'answered', 'submitted'));
    for (const [index, line] of lines.entries())
      for (let at = 0; at < line.length; at += 1) {
        const other = line[at] === 'x' ? 'y' : 'x';
        const changed = lines.with(index, `${line.slice(0, at)}${other}${line.slice(at + 1)}`).join('\n');
        if (index > 0) match(faultIn(changed) ?? '', /line \d/, `line ${index + 1}, ${at}`);
      }
  });

  it('shows a line that is missing, also the last', () => {
    const lines = historyLines(caseIn('approved'));
    for (const index of lines.keys()) match(faultIn(lines.toSpliced(index, 1).join('\n')) ?? '', /line/);
  });
});
