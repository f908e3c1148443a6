import { deepEqual, equal } from 'node:assert/strict';
import { openOrderSwitch } from '../../../src/services/orders/orderSwitch.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { backup } from '../../../src/stores/lowdb/upkeep/backup.ts';
import { restore } from '../../../src/stores/lowdb/upkeep/restore.ts';
import { handClock } from '../../support/bots/doubles.ts';
import { inFolder } from '../../support/stores/stores.ts';

const operator = { id: 'tenant/operator', name: 'Operator', roles: ['operator'] as const };
const agent = { id: 'tenant/agent', name: 'Sales agent', roles: ['adminAgent'] as const };
const clock = handClock('2026-01-05T18:00:00.000Z');

describe('the switch for all orders', () => {
  it('is on until an operator turns it off, and remembers who did', () =>
    inFolder(async (folder) => {
      const store = await openLowdbStore(`${folder}/store`);
      const orders = openOrderSwitch({ store, clock, ordersEnabled: true });
      deepEqual(await orders.state(), { isOn: true });
      equal(await orders.turn(operator, false), true);
      deepEqual(await orders.state(), { isOn: false, why: 'operator', byName: 'Operator', at: clock.now() });
      await store.close();
      const again = await openLowdbStore(`${folder}/store`);
      equal((await openOrderSwitch({ store: again, clock, ordersEnabled: true }).state()).isOn, false);
      await again.close();
    }));

  it('is turned by operators alone, and by one of two at once', () =>
    inFolder(async (folder) => {
      const store = await openLowdbStore(`${folder}/store`);
      const orders = openOrderSwitch({ store, clock, ordersEnabled: true });
      equal(await orders.turn(agent, false), false);
      const both = await Promise.all([orders.turn(operator, false), orders.turn(operator, false)]);
      deepEqual(both.sort(), [false, true]);
      await store.close();
    }));

  it('stays off while the settings say so', () =>
    inFolder(async (folder) => {
      const store = await openLowdbStore(`${folder}/store`);
      const orders = openOrderSwitch({ store, clock, ordersEnabled: false });
      await orders.turn(operator, true);
      deepEqual(await orders.state(), { isOn: false, why: 'settings' });
      await store.close();
    }));

  it('is off in a store that was restored from a backup, until an operator turns it on again', () =>
    inFolder(async (folder) => {
      const place = `${folder}/store`;
      await (await openLowdbStore(place)).close();
      const { folder: from } = await backup(place, `${folder}/backups`, new Date(clock.now()));
      await restore(from, place, new Date(clock.now()));
      const store = await openLowdbStore(place);
      const orders = openOrderSwitch({ store, clock, ordersEnabled: true });
      deepEqual(await orders.state(), { isOn: false, why: 'restored' });
      clock.add(1_000);
      await orders.turn(operator, true);
      deepEqual(await orders.state(), { isOn: true });
      await store.close();
    }));
});
