import { ok } from 'node:assert/strict';
import { expectNoMore } from './support/journeys/applying.ts';
import { builtForTests } from './support/processes/builtForTests.ts';
import { killHard } from './support/processes/children.ts';
import { type Lane, live } from './support/processes/lives.ts';
import { openMicrosoft, stopped } from './support/processes/realBot.ts';
import { seeded } from './support/seeded.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

describe(`the program as it runs in production, ended while people use it (SEED=${seed})`, function () {
  this.timeout(120_000); // a busy machine starts it slowly
  const program = builtForTests('../../../src/main.ts');

  const lives = async (name: string, end: Lane['end'], check?: Lane['check']) => {
    await using microsoft = await openMicrosoft();
    const lane = { program: [program()], microsoft, name, chance: seeded(seed), end };
    ok((await live({ ...lane, ...(check && { check }) }, 2)).answers > 0);
  };

  it('has kept all that it answered when it is killed', () =>
    lives('killed', ({ child }) => killHard(child)));

  it('has answered all that it kept when it is told to end, and ends well', () =>
    lives('stopped', async (bot) => ok((await stopped(bot)) < 10_000), expectNoMore));
});
