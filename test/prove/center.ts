import { calls, centerFaults, failing } from '../support/partnerCenter/centerFaults.ts';
import type { Proof } from './proof.ts';

/** Partner Center's emulator, over HTTP, with every call failing in every way. */
export const center: Proof = {
  promise:
    'whatever Partner Center does, a call ends in time with an answer or one kind of error, that says whether it may have been done',
  async attempt() {
    const found = await Promise.all(centerFaults.map(failing));
    const problems = found.flat();
    const figure = `${calls.length} calls in ${centerFaults.length} ways`;
    return { holds: problems.length === 0, figure: [figure, ...problems].join('; ') };
  },
};
