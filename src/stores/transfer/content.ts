import { createHash } from 'node:crypto';
import type { Case } from '../../domain/case.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Person } from '../../domain/person.ts';
import type { Document } from '../lowdb/document.ts';
import type { Done } from '../lowdb/line.ts';

/** Everything that a store holds, kind by kind, each in the order in which it came. */
export interface Content {
  readonly cases: readonly Case[];
  readonly people: readonly Person[];
  readonly notices: readonly Notice[];
  readonly done: readonly Done[];
}

export const contentOf = ({ cases, people, notices, done }: Document): Content => ({
  cases: cases.parsed(),
  people: [...people.values()],
  notices: [...notices.all()],
  done: [...done.values()],
});

/** How many there are of each kind, with a SHA-256 over every byte of them in their order. */
export const sumsOf = (content: Content): string[] =>
  (['cases', 'people', 'notices', 'done'] as const).map((kind) => {
    const hash = createHash('sha256');
    for (const one of content[kind]) hash.update(`${JSON.stringify(one)}\n`);
    return `${content[kind].length} ${kind} ${hash.digest('hex')}`;
  });
