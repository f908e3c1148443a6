/** The journal and the snapshot of each generation: a snapshot holds all that the journals before its own hold. */
export const journalName = (generation: number): string => `wal-${digits(generation)}`;
export const snapshotName = (generation: number): string => `snap-${digits(generation)}`;

export const manifestName = 'MANIFEST';

/** Format 1 was a single journal of lines without checksums. */
export const firstFormat = 'journal.ndjson';

/** Written when the store was closed in order: the number of the last line that must be found again. */
export const closedName = 'CLOSED';

/** Written where a store is a copy of an earlier moment, such as a backup: since when. Orders are stopped in it. */
export const restoredName = 'RESTORED';

/** What a file is called until it is whole. */
export const unfinished = (name: string): string => `${name}.tmp`;

const digits = (generation: number): string => String(generation).padStart(8, '0');

/** The generations of which there are journals, and snapshots, in order. */
export function generationsIn(names: readonly string[]): { journals: number[]; snapshots: number[] } {
  const numbered = (prefix: string) =>
    names
      .filter((name) => new RegExp(`^${prefix}-\\d{8}$`).test(name))
      .map((name) => Number(name.slice(prefix.length + 1)))
      .sort((a, b) => a - b);
  return { journals: numbered('wal'), snapshots: numbered('snap') };
}

/** Whether there is anything in a folder that only a store of today's format leaves there. */
export function isStore(names: readonly string[]): boolean {
  const { journals, snapshots } = generationsIn(names);
  return (
    journals.length + snapshots.length > 0 || [manifestName, closedName].some((one) => names.includes(one))
  );
}
