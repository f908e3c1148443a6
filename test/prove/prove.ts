import { fork } from 'node:child_process';
import { once } from 'node:events';
import { build } from '../support/realBot.ts';
import { Finding, type Proof } from './proof.ts';
import { proofs } from './proofs.ts';

/** `npm run prove [words]`: the promises that hold the words, each with its figure; exits with 1 when one does not hold. */
async function run(words: string): Promise<void> {
  const seed = process.env.SEED ?? String(Math.floor(Math.random() * 1e9));
  console.log(`Node ${process.version}, ${new Date().toISOString()}, SEED=${seed}\n`);
  const chosen = proofs.filter(({ promise }) => promise.toLowerCase().includes(words.toLowerCase()));
  build();
  const waiting = chosen.filter(({ isAlone }) => !isAlone);
  const lane = async () => {
    for (let proof = waiting.shift(); proof; proof = waiting.shift()) await attempt(proof, seed);
  };
  await Promise.all([lane(), lane()]); // most of them keep one core busy
  for (const proof of chosen.filter(({ isAlone }) => isAlone)) await attempt(proof, seed);
}

/** Tries one promise in a process of its own, and tells what came of it. */
async function attempt({ promise }: Proof, seed: string): Promise<void> {
  const start = performance.now();
  const child = fork(new URL('attempt.ts', import.meta.url), [promise, seed]);
  const [message]: unknown[] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  const { holds, figure } = Finding.safeParse(message).data ?? {
    holds: false,
    figure: 'ended without a finding',
  };
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${holds ? 'yes' : 'NO '}  ${promise}\n     ${figure}, ${seconds} s`);
  if (!holds) process.exitCode = 1;
}

await run(process.argv.slice(2).join(' '));
