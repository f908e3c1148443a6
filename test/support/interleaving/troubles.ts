import { PartnerCenterError } from '../../../src/services/partnerCenterError.ts';
import type { Emulator } from '../../../src/simulator/partnerCenter/emulator.ts';
import type { Failure } from '../../../src/simulator/partnerCenter/switches.ts';

/** Something that goes wrong with a call of Partner Center; over HTTP, but for what takes longer than anybody waits. */
export interface Trouble {
  readonly how: Failure['how'];
  readonly status?: number;
  readonly code?: string;
}

/** What may go wrong with any call. `late`: it takes effect at some time after its caller has given up. */
export const troubles: readonly Trouble[] = [
  { how: 'cut' },
  { how: 'hang' },
  { how: 'late' },
  { how: 'empty' },
  { how: 'refuse', status: 429, code: '' },
  { how: 'refuse', status: 500, code: '800003' },
];

const writes = ['createCart', 'checkout', 'create', 'qualify'];

const isWrite = (name: string): boolean => writes.some((write) => name.endsWith(`.${write}`));

/** Makes calls of Partner Center, and lets them fail; keeps those that arrive late. */
export function troubled({ state }: Emulator) {
  const underway: (() => Promise<unknown>)[] = [];

  return {
    /** Calls on their way whose callers have given up. */
    underway,

    async make(trouble: Trouble | undefined, name: string, call: () => Promise<unknown>): Promise<unknown> {
      if (!trouble) return call();
      const { how, status = 0, code = '' } = trouble;
      if (how === 'late' && isWrite(name)) underway.push(call);
      if (how === 'late' || how === 'hang') throw timedOut(name);
      state.switches.failures = [{ operation: '*', times: 1, how, status, code }];
      return call().finally(() => {
        state.switches.failures = [];
      });
    },
  };
}

const timedOut = (name: string): PartnerCenterError =>
  new PartnerCenterError({ code: 'timeout', status: 0, requestId: '', isOutcomeUnknown: isWrite(name) });
