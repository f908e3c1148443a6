import { deepEqual } from 'node:assert/strict';
import { openCustomerQualification } from '../../src/domain/application/open.ts';
import { customerKeysOf } from '../../src/domain/application/sameCustomer.ts';
import { advance, type Case } from '../../src/domain/case.ts';
import type { Store } from '../../src/services/ports.ts';
import { body } from '../domain/application/customerBuilders.ts';
import { draft } from '../support/stores/stores.ts';

const at = '2026-01-05T18:00:00.000Z';
const owner = { id: 'tenant/agent', name: 'Sales agent', roles: [] };
const applicationFor = (id: string, changed: Partial<typeof body>): Case => {
  const opened = openCustomerQualification(id, `GCC-${id}`, owner, at);
  return advance(opened, { type: 'answered', step: 'body', answers: { ...body, ...changed } }, owner, at);
};

/** How every store finds the applications for one customer, whatever engine is under it. */
export function describeCustomers(name: string, open: () => Promise<Store>): void {
  describe(`the customers in the store on ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const sameAs = async (one: Case): Promise<string[]> =>
      (await store.list({ customerKeys: customerKeysOf(one) })).map(({ id }) => id).sort();

    it('are found by any of their keys, as they are now, each application once', async () => {
      const [one, renamed, moved, other] = [
        applicationFor('c1', {}),
        applicationFor('c2', { legalName: 'CITY of Springfield' }),
        applicationFor('c3', { region: 'Illinois' }),
        applicationFor('c4', { legalName: 'Shelbyville' }),
      ];
      await store.commit({ put: [one, renamed, moved, other] });
      deepEqual(await sameAs(one), ['c1', 'c2', 'c3']);
      deepEqual(await sameAs(other), ['c4']);
      const answers = { ...body, legalName: 'Shelbyville' };
      await store.commit({ put: [advance(renamed, { type: 'answered', step: 'body', answers }, owner, at)] });
      deepEqual(await sameAs(one), ['c1', 'c3']);
      deepEqual(await sameAs(other), ['c2', 'c4']);
    });

    it('are none where nothing is answered yet, nor in cases of another kind', async () => {
      const empty = openCustomerQualification('c1', 'GCC-c1', owner, at);
      await store.commit({ put: [empty, draft('c2')] });
      deepEqual(await sameAs(empty), []);
    });
  });
}
