import { anySubmits, everySubmit, repeat } from '../support/bots/redelivered.ts';
import { seeded } from '../support/seeded.ts';
import { type Proof, sized } from './proof.ts';

const count = sized(2_000, 10_000);

/** Buttons and forms delivered two to five times, under the same id and under new ones, together and in turn. */
export const repetitions: Proof = {
  promise: 'whatever is delivered again has one effect and the same answer',
  async attempt(seed) {
    const chance = seeded(seed);
    const planned = [...everySubmit(chance), ...anySubmits(chance, count)];
    const { deliveries, effective, faults } = await repeat(planned);
    return {
      holds: faults.length === 0 && effective > 0,
      figure: [
        `${planned.length.toLocaleString('en')} actions, every button and form among them, in ${deliveries.toLocaleString('en')} deliveries`,
        `${effective.toLocaleString('en')} had an effect, each one`,
        `${faults.length} faults${faults.length > 0 ? `: ${faults.slice(0, 5).join('; ')}` : ''}`,
      ].join(', '),
    };
  },
};
