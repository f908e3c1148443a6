import { fork } from 'node:child_process';
import { once } from 'node:events';
import { build } from '../support/processes/realBot.ts';
import { chosenFrom } from './chosen.ts';
import { Finding, type Proof } from './proof.ts';
import { proofs } from './proofs.ts';

/**
 * Tries the promises that hold the words, and tells each with its figure. Resolves to the exit code: 1 when one does not hold,
 * 2 when there is none.
 */
export async function run(words: string, complain = console.error): Promise<number> {
  const chosen = chosenFrom(proofs, words);
  if (chosen.length === 0) return refuse(words, complain);
  const seed = process.env.SEED ?? String(Math.floor(Math.random() * 1e9));
  console.log(`Node ${process.version}, ${new Date().toISOString()}, SEED=${seed}\n`);
  build();
  const waiting = chosen.filter(({ isAlone }) => !isAlone);
  const held: boolean[] = [];
  const lane = async () => {
    for (let proof = waiting.shift(); proof; proof = waiting.shift()) held.push(await attempt(proof, seed));
  };
  await Promise.all([lane(), lane()]); // most of them keep one core busy
  for (const proof of chosen.filter(({ isAlone }) => isAlone)) held.push(await attempt(proof, seed));
  return held.every(Boolean) ? 0 : 1;
}

function refuse(words: string, complain: (line: string) => void): number {
  const all = proofs.map(({ promise }) => `“${promise}”`).join(', ');
  complain(`No promise holds “${words}”. These are all: ${all}`);
  return 2;
}

/** Tries one promise in a process of its own, and tells what came of it; resolves to whether it holds. */
async function attempt({ promise }: Proof, seed: string): Promise<boolean> {
  const start = performance.now();
  const child = fork(new URL('attempt.ts', import.meta.url), [promise, seed]);
  const [message]: unknown[] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  const { holds, figure } = Finding.safeParse(message).data ?? {
    holds: false,
    figure: 'ended without a finding',
  };
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${holds ? 'yes' : 'NO '}  ${promise}\n     ${figure}, ${seconds} s`);
  return holds;
}
