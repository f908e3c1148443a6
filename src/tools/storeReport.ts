import type { Damage } from '../stores/lowdb/upkeep/damage.ts';
import type { Inspection } from '../stores/lowdb/upkeep/inspect.ts';
import type { JournalFound } from '../stores/lowdb/upkeep/inspectJournals.ts';

/** Whether nothing in a store is damaged and no history was changed. */
export const isWhole = ({ damage, contents }: Inspection): boolean =>
  damage.length === 0 && contents?.broken.length === 0;

/** What an inspection found, as lines for the operator. */
export const storeReport = (folder: string, found: Inspection): string[] => [
  `The store in ${folder} has format ${found.format}.`,
  ...found.snapshots.map(
    ({ generation, lines, after }) =>
      `  snapshot ${generation}: ${counted(lines, 'line')}, after line ${after} of the journal`,
  ),
  ...found.journals.map(journalLine),
  `  ${closedLine(found)}`,
  ...contentLines(found),
  ...found.damage.map(damageLine),
  ...(found.contents?.broken ?? []).map(
    ({ ref, entry }) =>
      `CHANGED  the history of ${ref} does not fit its own checksums from entry ${entry} on`,
  ),
  ...advice(found),
];

/** How much a store holds, in one line. */
export function amounts({ contents, seq }: Pick<Inspection, 'contents' | 'seq'>): string {
  if (!contents) return 'nothing that can be read';
  const { cases, people, notices, done } = contents;
  const held = [
    counted(cases, 'case'),
    counted(people, 'person', 'people'),
    counted(notices, 'notice'),
    counted(done, 'key of things done once', 'keys of things done once'),
  ];
  return `${held.join(', ')}; last line ${seq}`;
}

function journalLine({ generation, after, seq, tornAt }: JournalFound): string {
  const range = seq > after ? `, ${after + 1} to ${seq}` : `, after line ${after}`;
  const torn =
    tornAt === undefined ? '' : `; a torn end from byte ${tornAt} on, never acknowledged and harmless`;
  return `  journal ${generation}: ${counted(seq - after, 'line')}${range}${torn}`;
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const closedLine = ({ closedAt, seq }: Inspection): string =>
  closedAt === seq
    ? `closed in order after line ${closedAt}`
    : `not closed in order since line ${closedAt}: the bot is running, or was stopped hard`;

function contentLines(found: Inspection): string[] {
  if (!found.contents) return [];
  const { cases, broken } = found.contents;
  return [`  holds ${amounts(found)}`, `  histories: ${cases - broken.length} of ${cases} are whole`];
}

const damageLine = ({ file, at, what }: Damage): string =>
  `DAMAGED  ${file}${at === undefined ? '' : `, byte ${at}`}: ${what}`;

function advice(found: Inspection): string[] {
  if (isWhole(found)) return ['It is whole.'];
  if (found.isBackup) return ['A damaged backup is not restored: use another one.'];
  if (!found.contents)
    return ['The bot cannot open it. Put a backup in its place: npm run restore -- <backup folder>'];
  if (found.contents.broken.length > 0)
    return ['Somebody changed a history after it was written. Compare it with a backup, and find out who.'];
  return [
    'The bot can open it without what is damaged, and nothing is lost. Copy the folder, check the disk.',
  ];
}
