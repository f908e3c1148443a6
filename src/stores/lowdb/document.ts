import { z } from 'zod/v4';
import { Case } from '../../domain/case.ts';
import { Notice } from '../../domain/notice.ts';
import { Person } from '../../domain/person.ts';

/** What one commit writes: one line of the journal. `version` is the format's. */
export const Line = z.object({
  version: z.literal(1),
  put: z.array(Case).default([]),
  people: z.array(Person).default([]),
  notices: z.array(Notice).default([]),
  once: z.object({ key: z.string(), result: z.string() }).optional(),
});
export type Line = z.infer<typeof Line>;

/** Everything the store holds, in memory. `staged` is the line that the next write makes durable. */
export interface Document {
  readonly cases: Map<string, Case>;
  readonly idOfRef: Map<string, string>;
  readonly people: Map<string, Person>;
  readonly notices: Map<string, Notice>;
  /** The waiting ones among them, and all of each case, so that no turn has to look through everything. */
  readonly waiting: Map<string, Notice>;
  readonly ofCase: Map<string, Map<string, Notice>>;
  readonly done: Map<string, string>;
  staged?: Line | undefined;
}

export const emptyDocument = (): Document => ({
  cases: new Map(),
  idOfRef: new Map(),
  people: new Map(),
  notices: new Map(),
  waiting: new Map(),
  ofCase: new Map(),
  done: new Map(),
});

/** Brings one durable line into the document. */
export function applyLine(document: Document, line: Line): void {
  for (const one of line.put) {
    document.cases.set(one.id, one);
    document.idOfRef.set(one.ref.toUpperCase(), one.id);
  }
  for (const person of line.people) document.people.set(person.id, person);
  for (const notice of line.notices) applyNotice(document, notice);
  if (line.once) document.done.set(line.once.key, line.once.result);
}

function applyNotice({ notices, waiting, ofCase }: Document, notice: Notice): void {
  notices.set(notice.id, notice);
  if (notice.state === 'waiting') waiting.set(notice.id, notice);
  else waiting.delete(notice.id);
  const all = ofCase.get(notice.caseId) ?? new Map<string, Notice>();
  ofCase.set(notice.caseId, all.set(notice.id, notice));
}
