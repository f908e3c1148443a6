import type { Finding } from './proof.ts';
import { proofs } from './proofs.ts';

/** One promise, tried in this process, which then ends; whoever started it is told the finding. */
async function attempt(promise: string, seed: number): Promise<Finding> {
  const proof = proofs.find((one) => one.promise === promise);
  if (!proof) return { holds: false, figure: 'there is no such proof' };
  return proof
    .attempt(seed)
    .catch((error: Error) => ({ holds: false, figure: error.stack ?? error.message }));
}

const [promise = '', seed = ''] = process.argv.slice(2);
const finding = await attempt(promise, Number(seed));
process.send?.(finding, () => process.exit());
