import type { Case } from '../../../src/domain/case.ts';
import { systemIds } from '../../../src/ids.ts';
import { casesService } from '../../../src/services/cases.ts';
import { noticesService } from '../../../src/services/notices.ts';
import { openOrderSwitch } from '../../../src/services/orders/orderSwitch.ts';
import type { PartnerCenter } from '../../../src/services/partnerCenter.ts';
import type { Store } from '../../../src/services/ports.ts';
import { durableAdapter } from '../../../src/stores/lowdb/adapter.ts';
import { storeOver } from '../../../src/stores/lowdb/store.ts';
import { noLookup } from '../../../src/tenants/lookup.ts';
import { directoryWith } from '../bots/doubles.ts';
import { agent, operator } from '../bots/openDesk.ts';
import { type Center, start } from '../partnerCenter/partnerCenter.ts';
import { crashDisk } from '../stores/crashDisk.ts';

/** What a process works with: where it keeps things, and whom it asks. */
export interface Ports {
  readonly store: Store;
  readonly center: PartnerCenter;
}

/** A new store on a disk in memory, the real one, that holds this case alone. */
export async function storeWith(one: Case): Promise<Store> {
  const store = await storeOver(durableAdapter(crashDisk()));
  await store.commit({ put: [one] });
  return store;
}

/** The services of a process as production makes them. */
export function servicesOver({ store, center: asked }: Ports, { clock }: Pick<Center, 'clock'>) {
  const center: PartnerCenter = { ...asked, traced: () => center };
  const directory = directoryWith(Object.fromEntries([agent, operator].map(({ id, roles }) => [id, roles])));
  const fixed = { ids: systemIds, tenants: noLookup, zone: 'UTC' };
  const common = { store, clock, directory, partnerCenter: center, ...fixed };
  const notices = noticesService(common);
  const cases = casesService({ ...common, notices });
  return {
    ...common,
    notices,
    cases,
    center,
    dayLimit: 10_000,
    orderSwitch: openOrderSwitch({ ...common, ordersEnabled: true }),
  };
}

/** Partner Center as it was before anybody did anything, but for its tokens; the same moment, and nothing switched. */
export function startAgain(
  { emulator, clock }: Center,
  switches: Parameters<typeof emulator.switch>[0],
): void {
  const { refreshTokens, accessTokens } = structuredClone(emulator.state);
  emulator.startOver();
  Object.assign(emulator.state, { refreshTokens, accessTokens });
  emulator.switch(switches);
  clock.set(start);
}
