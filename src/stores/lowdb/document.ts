import type { Person } from '../../domain/person.ts';
import { type CaseTable, caseTable } from './caseTable.ts';
import type { Line } from './line.ts';
import { type NoticeTable, noticeTable } from './noticeTable.ts';

/** Everything the store holds, in memory. `staged` is what the next write makes durable. */
export interface Document {
  readonly cases: CaseTable;
  readonly people: Map<string, Person>;
  readonly notices: NoticeTable;
  readonly done: Map<string, string>;
  staged?: Line | undefined;
}

export const emptyDocument = (): Document => ({
  cases: caseTable(),
  people: new Map(),
  notices: noticeTable(),
  done: new Map(),
});

/** Brings one durable line into the document; once more does no harm. */
export function applyLine(document: Document, { put, people, notices, done }: Line): void {
  for (const one of put ?? []) document.cases.put(one);
  for (const person of people ?? []) document.people.set(person.id, person);
  for (const notice of notices ?? []) document.notices.put(notice);
  for (const { key, result } of done ?? []) document.done.set(key, result);
}
