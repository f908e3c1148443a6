import { tryMatrix } from '../support/attacks/matrix.ts';
import { people } from '../support/attacks/matrixCells.ts';
import { openDeployment } from '../support/bots/deployment.ts';
import { seeded } from '../support/seeded.ts';
import type { Proof } from './proof.ts';

/** Every status, verb, person and card, through HTTP, doorkeeper, dialogs and store. */
export const rightsMatrix: Proof = {
  promise: 'nobody does what policy does not allow, learns what they may not see, or tries it unseen',
  async attempt(seed) {
    await using deployment = await openDeployment();
    const { cells, refused, changed, faults } = await tryMatrix(deployment, seeded(seed), 1);
    return {
      holds: faults.length === 0 && cells >= 10_000 && changed > 0,
      figure: [
        `${cells.toLocaleString('en')} combinations of ${people.length} people`,
        `${refused.toLocaleString('en')} refused and in the log, ${changed.toLocaleString('en')} allowed changes`,
        `${faults.length} faults${faults.length > 0 ? `: ${faults.slice(0, 5).join('; ')}` : ''}`,
      ].join(', '),
    };
  },
};
