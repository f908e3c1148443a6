import type { Person } from '../../domain/person.ts';
import { type CaseTable, caseTable } from './caseTable.ts';
import type { Done, Line, StoredLine } from './line.ts';
import { type NoticeTable, noticeTable } from './noticeTable.ts';

/** Everything the store holds, in memory. `staged` is what the next write makes durable. */
export interface Document {
  readonly cases: CaseTable;
  readonly people: Map<string, Person>;
  readonly notices: NoticeTable;
  readonly done: Map<string, Done>;
  staged?: Line | undefined;
}

export const emptyDocument = (): Document => ({
  cases: caseTable(),
  people: new Map(),
  notices: noticeTable(),
  done: new Map(),
});

/** Brings a line that has just become durable into the document. */
export function applyLine(document: Document, line: Line): void {
  for (const one of line.put ?? []) document.cases.put(one);
  applyRest(document, line);
}

/** Brings a line that was read from the disk into the document; once more does no harm. */
export function loadLine(document: Document, line: StoredLine): void {
  for (const one of line.put ?? []) document.cases.load(one);
  applyRest(document, line);
}

function applyRest(document: Document, { people, notices, done, forgotten }: Omit<Line, 'put'>): void {
  for (const person of people ?? []) document.people.set(person.id, person);
  for (const notice of notices ?? []) document.notices.put(notice);
  for (const one of done ?? []) document.done.set(one.key, one);
  for (const id of forgotten?.notices ?? []) document.notices.remove(id);
  for (const key of forgotten?.done ?? []) document.done.delete(key);
}
