import { writeFile } from 'node:fs/promises';
import { built } from '../support/processes/realBot.ts';
import { startAttempt } from '../support/processes/startAttempt.ts';
import { isClear, missing, refused, type Wrong } from '../support/processes/wrongSettings.ts';
import { below, type Chance, seeded } from '../support/seeded.ts';
import { inFolder } from '../support/stores/stores.ts';
import type { Proof } from './proof.ts';

const atOnce = 3;

/** The program as it runs in production, started with each setting missing or wrong. */
export const settings: Proof = {
  promise:
    'a setting that is missing or wrong ends the start with exit code 78 and one line, without its value',
  attempt: (seed) =>
    inFolder(async (folder) => {
      const file = `${folder}/roles.json`;
      await writeFile(file, '{}');
      const chance = seeded(seed);
      const all = [missing(file), refused(file)].flatMap((wrong) => oneOfEach(wrong, chance));
      const left = all.values();
      const unclear: string[] = [];
      const tryAll = async () => {
        for (const one of left) if (!(await isRefused(one))) unclear.push(one.what);
      };
      await Promise.all(Array.from({ length: atOnce }, tryAll));
      const figure = `${all.length} starts, ${unclear.length} that ended otherwise ${unclear.join(', ')}`;
      return { holds: unclear.length === 0, figure: figure.trim() };
    }),
};

/** One mistake with each setting, by chance: `npm test` tries all of them, without a process for each. */
function oneOfEach(wrong: readonly Wrong[], chance: Chance): Wrong[] {
  const names = [...new Set(wrong.map(({ name }) => name))];
  return names.flatMap((name) => {
    const own = wrong.filter((one) => one.name === name);
    return own[below(chance, own.length)] ?? [];
  });
}

async function isRefused(wrong: Wrong): Promise<boolean> {
  const { code, output, errors } = await startAttempt(built, wrong.env);
  return code === 78 && output === '' && errors.endsWith('\n') && isClear(wrong, errors.slice(0, -1));
}
