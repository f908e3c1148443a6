import { writeFile } from 'node:fs/promises';
import { apply } from '../support/journeys/applying.ts';
import { quantile } from '../support/load/flood.ts';
import { killHard } from '../support/processes/children.ts';
import { built, openMicrosoft, settings, startBot } from '../support/processes/realBot.ts';
import { inFolder } from '../support/stores/stores.ts';
import type { Proof } from './proof.ts';

const times = 7;
const atMost = 1_000; // ms

/** The program as it runs in production, started again on what it left when it was killed at work. */
export const starts: Proof = {
  promise: 'a bot that was killed is ready again in less than a second',
  isAlone: true,
  attempt: () =>
    inFolder(async (folder) => {
      const agents = Array.from({ length: 2_000 }, (_, index) => `agent-${index}`);
      await writeFile(`${folder}/roles.json`, JSON.stringify({ salesAgents: agents }));
      await using microsoft = await openMicrosoft();
      const free = agents.values();
      const took: number[] = [];
      for (let time = 0; time <= times; time += 1) {
        await using bot = await startBot(built, settings(folder), microsoft);
        if (time > 0) took.push(bot.startedIn);
        await new Promise<void>((answered) => {
          const next = () => free.next().value ?? '';
          void apply(microsoft.teams, bot.url, next, () => answered()).catch(() => undefined); // until it is killed
        });
        await killHard(bot.child);
      }
      const [median, slowest] = [quantile(took, 0.5), Math.max(...took)];
      return {
        holds: median < atMost,
        figure: `${times} starts after a kill, ${median.toFixed(0)} ms at the median, at most ${slowest.toFixed(0)} ms`,
      };
    }),
};
