import { openPartnerQualification } from '../../src/domain/application/open.ts';
import { advance, type Case } from '../../src/domain/case.ts';
import { openDisk } from '../../src/stores/lowdb/disk.ts';
import { applyLine, emptyDocument } from '../../src/stores/lowdb/document.ts';
import { writeManifest } from '../../src/stores/lowdb/marks.ts';
import { beginJournal } from '../../src/stores/lowdb/rotation.ts';
import { writeSnapshot } from '../../src/stores/lowdb/snapshot.ts';

const at = '2026-01-05T18:00:00.000Z';
const agents = 500;
const agent = (number: number) => ({ id: `tenant/agent${number % agents}`, name: 'Sales agent', roles: [] });

/** A submitted case, one of many. */
export function caseNumber(number: number): Case {
  const by = agent(number);
  return advance(
    openPartnerQualification(`case-${number}`, `GCC-${number}`, by, at),
    { type: 'submitted' },
    by,
    at,
  );
}

/** Writes a store of this many cases into a folder, as it is after a snapshot. */
export async function fill(folder: string, cases: number): Promise<void> {
  const disk = await openDisk(folder);
  const document = emptyDocument();
  for (let number = 0; number < cases; number += 1) applyLine(document, { put: [caseNumber(number)] });
  await writeManifest(disk, 'bench');
  const { file } = await beginJournal(disk, { journal: 1, store: 'bench', after: 0 });
  await file.close();
  await writeSnapshot(disk, { snapshot: 1, store: 'bench', after: 0 }, document, () => false);
}
