import type { Case } from '../../../src/domain/case.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import type { Role } from '../../../src/domain/person.ts';
import { casesService } from '../../../src/services/cases.ts';
import { openInquiry } from '../../../src/services/inquiry.ts';
import { noticesService } from '../../../src/services/notices.ts';
import { orderingService } from '../../../src/services/orders/ordering.ts';
import { openOrderSwitch } from '../../../src/services/orders/orderSwitch.ts';
import { openReconciler } from '../../../src/services/orders/reconciler.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { noLookup } from '../../../src/tenants/lookup.ts';
import { openCenter } from '../partnerCenter/partnerCenter.ts';
import { countedIds, directoryWith } from './doubles.ts';

const person = (name: string, ...roles: Role[]) => ({ id: `tenant/${name.toLowerCase()}`, name, roles });

/** Who works at the desk of these tests. */
export const agent = person('Agent', 'adminAgent');
export const colleague = person('Colleague', 'adminAgent');
export const operator = person('Operator', 'operator');
export const reviewer = person('Reviewer', 'reviewer');
const people = [agent, colleague, operator, reviewer];

/** The services over a store of their own and the emulator of Partner Center, without any chat. */
export async function openDesk({ dayLimit }: { dayLimit?: number } = {}) {
  const opened = await openCenter();
  const { center: partnerCenter, clock } = opened;
  const store = await openLowdbStore(`${opened.folder}/store`);
  const directory = directoryWith(Object.fromEntries(people.map(({ id, roles }) => [id, roles])));
  const fixed = { ids: countedIds(), tenants: noLookup, zone: 'UTC', dayLimit };
  const common = { store, clock, directory, partnerCenter, ...fixed };
  const notices = noticesService(common);
  const cases = casesService({ ...common, notices });
  const orderSwitch = openOrderSwitch({ ...common, ordersEnabled: true });
  const asking = openInquiry(partnerCenter, () => 0);
  const reconciler = openReconciler({ ...common, notices, cases });
  const deps = { ...common, notices, cases, orderSwitch, inquiry: asking, reconciler };

  return {
    deps,
    opened,
    store,
    cases,
    ordering: orderingService(deps),

    /** Puts a case into the store, as if it had always been there. */
    put: (one: Case) => store.commit({ put: [one] }),

    /** The order with this id or ref, as it is now. */
    async order(id: string): Promise<Order> {
      const one = await store.find(id);
      if (one?.kind !== 'order') throw new Error(`${id} is no order`);
      return one;
    },

    /** What was told, and to whom, in the order in which it happened. */
    async told(): Promise<[news: string, to: string][]> {
      return (await store.notices({})).map(({ news, to }) => [news, to]);
    },

    async [Symbol.asyncDispose]() {
      await store.close();
      await opened[Symbol.asyncDispose]();
    },
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
