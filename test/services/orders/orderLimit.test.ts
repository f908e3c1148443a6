import { deepEqual, equal } from 'node:assert/strict';
import { isOrder } from '../../../src/domain/case.ts';
import { casesService } from '../../../src/services/cases.ts';
import { noticesService } from '../../../src/services/notices.ts';
import { orderWork } from '../../../src/services/orders/orderWork.ts';
import { noLookup } from '../../../src/tenants/lookup.ts';
import { countedIds, directoryWith } from '../../support/bots/doubles.ts';
import { openPost } from '../../support/http/post.ts';
import { confirmedOrder } from '../../support/journeys/orders.ts';
import { openCenter } from '../../support/partnerCenter/partnerCenter.ts';

const zone = 'America/Los_Angeles';

describe('the limit of the day', () => {
  it('lets one of two orders through that were confirmed at once, and wakes the other the next day, unbought', async () => {
    await using post = await openPost();
    await using opened = await openCenter();
    const { center, clock, emulator, later } = opened;
    const { store } = post;
    const ids = { ...countedIds(), guid: () => crypto.randomUUID() };
    const deps = { store, clock, ids, directory: directoryWith({ 'tenant/agent': ['salesAgent'] }) };
    const notices = noticesService(deps);
    const cases = casesService({ ...deps, notices, tenants: noLookup });
    const orderSwitch = { state: async () => ({ isOn: true }) as const, turn: async () => false };
    const parts = { ...deps, notices, cases, orderSwitch };
    const work = orderWork({ ...parts, partnerCenter: center, zone, dayLimit: 600 });

    const refs = ['GCC-00001', 'GCC-00002'];
    for (const one of refs.map(confirmedOrder))
      await store.commit({ expect: [{ id: one.id, revision: 0 }], put: [one] });
    const all = async () =>
      (await Promise.all(refs.map((ref) => store.find(ref)))).filter((one) => one !== undefined);
    /** Lets the worker look at every order as often as it takes to get no further. */
    const settle = async () => {
      for (let times = 0; times < 3; times += 1) await Promise.all((await all()).filter(isOrder).map(work));
      return (await all()).filter(isOrder).map(({ status, hold }) => [status, hold?.reason, hold?.isOver]);
    };

    deepEqual(await settle(), [
      ['placed', undefined, undefined],
      ['held', 'limit', false],
    ]);
    later(13 * 3_600);
    deepEqual((await settle())[1], ['held', 'limit', false]); // eleven in the evening
    later(3_600);
    deepEqual((await settle())[1], ['held', 'limit', true]);
    equal(emulator.state.orders.length, 1);
  });
});
