import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { serverLimits } from '../../src/http/limits.ts';
import { attacks } from '../support/attacks/rawAttacks.ts';
import { send, statusOf } from '../support/http/wire.ts';
import { openProduction } from '../support/processes/production.ts';
import type { Proof } from './proof.ts';

const impatient = { requestTimeout: 1_000, headersTimeout: 600, connectionsCheckingInterval: 100 };

/** Bodies, framing and requests as no honest client sends them, each alone and then all of them together. */
export const rawAttacks: Proof = {
  promise: 'an attack on the wire is refused, and leaves no file and no harm',
  async attempt() {
    const elsewhere = process.env['TMPDIR'];
    const folder = await mkdtemp(`${tmpdir()}/gcc-desk-attacks-`);
    process.env['TMPDIR'] = folder;
    const bot = await openProduction({}, { ...serverLimits, ...impatient });
    try {
      const wrong: string[] = [];
      for (const [what, attack] of Object.entries(attacks)) {
        const status = statusOf(await send(bot.port, attack));
        if (!attack.statuses.includes(status)) wrong.push(`${what}: ${status}`);
      }
      await Promise.all(Object.values(attacks).map((attack) => send(bot.port, attack)));
      const { status } = await bot.post();
      const files = (await readdir(folder)).filter((name) => `${folder}/${name}` !== bot.folder);
      return {
        holds: wrong.length === 0 && status === 200 && files.length === 0,
        figure: `${Object.keys(attacks).length} kinds of attack, ${wrong.length} not refused as they should be${wrong.length > 0 ? ` (${wrong.join(', ')})` : ''}, ${files.length} files left, an honest request afterwards: ${status}`,
      };
    } finally {
      await bot.close();
      if (elsewhere === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = elsewhere;
      await rm(folder, { recursive: true, force: true });
    }
  },
};
