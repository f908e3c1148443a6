import type { Finding, Proof } from './proof.ts';
import { proofs } from './proofs.ts';

/** `npm run prove [words]`: the promises that hold the words, each with its figure; exits with 1 when one does not hold. */
async function run(words: string): Promise<void> {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
  console.log(`Node ${process.version}, ${new Date().toISOString()}, SEED=${seed}\n`);
  for (const proof of proofs.filter(({ promise }) => promise.includes(words))) {
    const start = performance.now();
    const finding = await attempted(proof, seed);
    console.log(row(proof, finding, (performance.now() - start) / 1000));
    if (!finding.holds) process.exitCode = 1;
  }
}

const attempted = (proof: Proof, seed: number): Promise<Finding> =>
  proof.attempt(seed).catch((error: Error) => ({ holds: false, figure: error.stack ?? error.message }));

const row = ({ promise }: Proof, { holds, figure }: Finding, seconds: number): string =>
  `${holds ? 'yes' : 'NO '}  ${promise}\n     ${figure}, ${seconds.toFixed(0)} s`;

await run(process.argv.slice(2).join(' '));
