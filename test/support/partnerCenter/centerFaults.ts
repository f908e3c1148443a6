import type { PartnerCenter } from '../../../src/services/partnerCenter.ts';
import { PartnerCenterError } from '../../../src/services/partnerCenterError.ts';
import type { Switches } from '../../../src/simulator/partnerCenter/switches.ts';
import { documented } from '../processes/documented.ts';
import { type Center, openCenter } from './partnerCenter.ts';

type Failure = Pick<Switches['failures'][number], 'how'> & {
  readonly status?: number;
  readonly code?: string;
};

/** Every way in which a call may fail. `isDoubtful`: a write that ends so may have been done. */
export const centerFaults: readonly (Failure & { readonly isDoubtful: boolean })[] = [
  { how: 'hang', isDoubtful: true },
  { how: 'late', isDoubtful: true },
  { how: 'cut', isDoubtful: true },
  { how: 'html', isDoubtful: true },
  { how: 'redirect', isDoubtful: false },
  { how: 'refuse', status: 429, code: '', isDoubtful: false },
  { how: 'refuse', status: 500, code: '800003', isDoubtful: true },
  { how: 'refuse', status: 503, code: '', isDoubtful: true },
  { how: 'refuse', status: 400, code: '3000', isDoubtful: false },
];

/** Calls that change something, or that nobody can tell from one that does. */
const writes = [
  'createCustomer',
  'createCustomerForReseller',
  'address',
  'qualify',
  'attest',
  'createCart',
  'cartWithError',
  'cartWithNamedError',
  'checkout',
];

/** Every call of the client, by name. */
export const calls = Object.entries(documented).filter(([name]) => !name.startsWith('error'));

type Call = (center: PartnerCenter) => Promise<unknown>;

/** What a call comes to: its answer, or the status and the code of its refusal. Throws what is no refusal. */
const outcomeOf = (call: Call, center: PartnerCenter): Promise<string> =>
  call(center).then(
    (answer) => JSON.stringify(answer) ?? 'nothing',
    (error: unknown) => {
      if (error instanceof PartnerCenterError) return `${error.status} ${error.code}`;
      throw error;
    },
  );

/** Tries every call with one way to fail; resolves to what was not as it should be. */
export async function failing(fault: (typeof centerFaults)[number]): Promise<string[]> {
  const problems: string[] = [];
  const limit = fault.how === 'hang' || fault.how === 'late' ? 250 : 5_000; // a busy machine answers slowly
  await using opened = await openCenter({ read: limit, write: limit, rest: 1 });
  await opened.center.account.organization(); // so that there is a token
  for (const [name, { call }] of calls) {
    const isWrite = writes.includes(name);
    const before = isWrite ? undefined : await outcomeOf(call, opened.center);
    const found = await hit(opened, call, fault);
    const expected = fault.isDoubtful && isWrite;
    if (found !== expected) problems.push(`${name} when ${fault.how} ${fault.status ?? ''}: ${found}`);
    const after = await outcomeOf(call, opened.center);
    if (before !== undefined && after !== before) problems.push(`${name} after ${fault.how}: ${after}`);
  }
  return problems;
}

/** Makes a call fail so; resolves to whether it may have been done, or to what happened instead. */
async function hit(
  { emulator, center }: Center,
  call: Call,
  { isDoubtful: _, ...fault }: (typeof centerFaults)[number],
) {
  emulator.switch({ failures: [{ operation: '*', times: 1, ...fault }] });
  try {
    await call(center);
    return 'answered';
  } catch (error) {
    return error instanceof PartnerCenterError ? error.isOutcomeUnknown : String(error);
  } finally {
    emulator.switch({ failures: [] });
  }
}
