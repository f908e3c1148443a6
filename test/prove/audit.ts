import type { Case } from '../../src/domain/case.ts';
import { type Entry, firstBroken, hashOf } from '../../src/domain/journal.ts';
import { refPattern } from '../../src/domain/ref.ts';
import { frame } from '../../src/stores/lowdb/frames.ts';
import { inspect } from '../../src/stores/lowdb/upkeep/inspect.ts';
import { oneOf } from '../support/attacks/oddValues.ts';
import { actors } from '../support/bots/deployment.ts';
import { everyCase } from '../support/journeys/everyCase.ts';
import { below, type Chance, seeded } from '../support/seeded.ts';
import { filesOf, inFolder, openSmall, viewOf } from '../support/stores/stores.ts';
import type { Proof } from './proof.ts';

const flips = 400;
const forgeries = 400;

/** Bytes turned over in the files, and histories rewritten by somebody who knows the format, all named by what `npm run fsck` runs. */
export const audit: Proof = {
  promise: 'every history is whole, and whoever changes one byte of it is found out',
  attempt: (seed) =>
    inFolder(async (folder) => {
      const cases = everyCase(actors);
      const store = await openSmall(folder);
      for (const one of cases) await store.commit({ put: [one] });
      await store.close();
      const files = await filesOf(folder);
      const chance = seeded(seed);
      const broken = cases.filter(({ history }) => firstBroken(history) >= 0).length;
      const missed = [
        ...(await missedFlips(files, chance)),
        ...(await missedForgeries(files, cases, chance)),
      ];
      return {
        holds: broken === 0 && missed.length === 0 && cases.every(({ ref }) => refPattern.test(ref)),
        figure: [
          `${cases.length} histories, ${broken} broken`,
          `${flips} bytes turned over and ${forgeries} entries forged, ${missed.length} not named${missed[0] ? `: ${missed[0]}` : ''}`,
        ].join(', '),
      };
    }),
};

type Files = ReadonlyMap<string, Buffer>;

/** Turns one bit over at a time; the file must be named. */
async function missedFlips(files: Files, chance: Chance): Promise<string[]> {
  const missed: string[] = [];
  for (let count = 0; count < flips; count += 1) {
    const [name, whole] = oneOf(
      chance,
      [...files].filter(([, { length }]) => length > 0),
    );
    const at = below(chance, whole.length);
    const turned = Buffer.from(whole);
    turned[at] = (turned[at] ?? 0) ^ (1 << below(chance, 8));
    const found = await inspect(viewOf(new Map([...files, [name, turned]])));
    if (found?.damage[0]?.file !== name) missed.push(`byte ${at} of ${name}`);
  }
  return missed;
}

/**
 * Changes one entry of a history, and writes it with good checksums; case and entry must be named, or the next if its hash
 * was made anew.
 */
async function missedForgeries(files: Files, cases: readonly Case[], chance: Chance): Promise<string[]> {
  const missed: string[] = [];
  const [name = '', journal = Buffer.alloc(0)] =
    [...files].filter(([one]) => one.startsWith('wal')).at(-1) ?? [];
  for (let count = 0; count < forgeries; count += 1) {
    const one = oneOf(chance, cases);
    const at = below(chance, one.history.length);
    const isRehashed = at < one.history.length - 1 && chance() < 0.5;
    const entry = at + (isRehashed ? 2 : 1);
    const line = {
      seq: cases.length + 1,
      first: cases.length + 1,
      line: { put: [forged(one, at, isRehashed, chance)] },
    };
    const written = Buffer.concat([journal, Buffer.from(frame(JSON.stringify(line)))]);
    const found = await inspect(viewOf(new Map([...files, [name, written]])));
    const named = found?.contents?.broken.map(({ ref, entry }) => `${ref} ${entry}`);
    if (named?.join() !== `${one.ref} ${entry}`) missed.push(`${one.ref} ${entry}, named ${named}`);
  }
  return missed;
}

const fields = ['by', 'byName', 'what', 'shown'] as const;

/** The case with one character more in one field of one entry, perhaps with a hash that fits again. */
function forged(one: Case, at: number, isRehashed: boolean, chance: Chance): Case {
  const field = oneOf(chance, fields);
  const change = ({ hash, ...entry }: Entry): Entry => {
    const changed = { ...entry, [field]: `${entry[field]}x` };
    return { ...changed, hash: isRehashed ? hashOf(changed) : hash };
  };
  return { ...one, history: one.history.map((entry, index) => (index === at ? change(entry) : entry)) };
}
