import { deepEqual, equal } from 'node:assert/strict';
import type { Order } from '../../../src/domain/order/order.ts';
import type { CustomerSetup } from '../../../src/domain/setup/customerSetup.ts';
import { roomToday } from '../../../src/services/orders/dayLimit.ts';
import type { Store } from '../../../src/services/ports.ts';
import { judgeSetup } from '../../../src/services/setups/setupFindings.ts';
import { confirmed, setupDraft } from '../../domain/setup/setupBuilders.ts';
import { handClock } from '../../support/bots/doubles.ts';
import { openPost } from '../../support/http/post.ts';
import { confirmedOrder } from '../../support/journeys/orders.ts';

const approved = {
  applicationId: 'c1',
  ref: 'GCC-7F3K2',
  name: 'Town of Sample',
  isApproved: true,
  validationId: '481520',
  hasTenant: false,
};
const setup = (id: string, one: CustomerSetup): CustomerSetup => ({ ...one, id, ref: `GCC-${id}`, approved });

/** An order for 500 that was named for buying at this moment, and then provisioned at once. */
const boughtAt = (ref: string, since: string): Order => ({
  ...confirmedOrder(ref),
  status: 'provisioned',
  changedAt: since,
  intent: { cartId: ref, requestId: ref, since },
});

describe('what is asked of the store where few cases matter', () => {
  let store: Store;
  let post: Awaited<ReturnType<typeof openPost>>;
  beforeEach(async () => {
    post = await openPost();
    ({ store } = post);
  });
  afterEach(() => post[Symbol.asyncDispose]());

  it('finds the other setup of a customer, which has it to itself (V11)', async () => {
    const [draft, taken] = [setup('draft', setupDraft()), setup('taken', confirmed())];
    await store.commit({ put: [draft] });
    const rules = async () => (await judgeSetup(store, draft, true)).findings.map(({ rule }) => rule);
    equal((await rules()).includes('V11'), false);
    await store.commit({ put: [taken] });
    equal((await rules()).includes('V11'), true);
    deepEqual(
      (await judgeSetup(store, draft, true)).others?.map(({ id }) => id),
      ['taken'],
    );
  });

  it('counts what was bought today, from the first minute to the last, and nothing of other days', async () => {
    const clock = handClock('2026-01-06T07:59:00.000Z'); // a minute before midnight in Los Angeles
    const moments = ['2026-01-05T07:59:59.000Z', '2026-01-05T08:00:00.000Z', '2026-01-06T07:58:00.000Z'];
    await store.commit({ put: moments.map((since, index) => boughtAt(`GCC-0000${index}`, since)) });
    const limit = { store, clock, zone: 'America/Los_Angeles', dayLimit: 1_600 };
    equal(await roomToday(limit), 600);
  });
});
