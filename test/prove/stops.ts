import { request } from 'undici';
import { tokenWith } from '../support/http/keyServer.ts';
import { openSocket } from '../support/http/sockets.ts';
import { expectNoMore } from '../support/journeys/applying.ts';
import { live } from '../support/processes/lives.ts';
import { built, openMicrosoft, type RealBot, stopped } from '../support/processes/realBot.ts';
import { seeded } from '../support/seeded.ts';
import { type Proof, sized } from './proof.ts';

const times = sized(12, 50);
const secondSignals = 2;
const longest = 10_000;

/** Tells a bot to end that still waits for a client, and then once more; resolves to the milliseconds from then on. */
async function stopTwice({ child, ended, url }: RealBot): Promise<number> {
  const { port, origin } = new URL(url);
  const head = `POST /api/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${tokenWith()}`;
  await openSocket(Number(port), `${head}\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{`);
  child.kill('SIGTERM');
  while (
    await request(origin).then(
      ({ body }) => body.dump().then(() => true),
      () => false,
    )
  );
  const at = performance.now();
  child.kill('SIGTERM');
  const code = await ended;
  if (code !== 1) throw new Error(`the bot ended with ${code} at the second signal`);
  return performance.now() - at;
}

/** The program as it runs in production, told to end while people use it. */
export const stops: Proof = {
  promise:
    'a bot that is told to end answers all that it has taken, keeps no more than that, and ends within 10 seconds',
  async attempt(seed) {
    await using microsoft = await openMicrosoft();
    const [took, tookTwice]: number[][] = [[], []];
    const chance = seeded(seed);
    const lane = { program: built, microsoft, chance };
    const end = async (bot: RealBot) => void took?.push(await stopped(bot));
    const endTwice = async (bot: RealBot) => void tookTwice?.push(await stopTwice(bot));
    const lived = await Promise.all([
      live({ ...lane, name: 'a', end, check: expectNoMore }, Math.ceil(times / 2)),
      live({ ...lane, name: 'b', end, check: expectNoMore }, Math.floor(times / 2)),
      live({ ...lane, name: 'c', end: endTwice }, secondSignals),
    ]);
    const answers = lived.reduce((sum, one) => sum + one.answers, 0);
    const [slowest, slowestTwice] = [Math.max(...(took ?? [])), Math.max(...(tookTwice ?? []))];
    return {
      holds: slowest < longest && slowestTwice < 2_000,
      figure:
        `${times} ends in the midst of ${answers} answers, none dropped, at most ${slowest.toFixed(0)} ms; ` +
        `${secondSignals} second signals, at most ${slowestTwice.toFixed(0)} ms`,
    };
  },
};
