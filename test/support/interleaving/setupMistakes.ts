import { type Case, isSetup } from '../../../src/domain/case.ts';
import { comparesNothing, trustsItself } from './orderMistakes.ts';
import type { Ports } from './stage.ts';

const asUnsent = (one: Case | undefined): Case | undefined =>
  one && isSetup(one) && one.call ? { ...one, call: { ...one.call, isSent: false } } : one;

/** Takes every write that it makes for the first one. */
const forgetsWhatWasSent = (ports: Ports): Ports => ({
  ...ports,
  store: { ...ports.store, find: async (id) => asUnsent(await ports.store.find(id)) },
});

/** Takes it that nothing is there where it has not looked. */
const looksForNothing = (ports: Ports): Ports => ({
  ...ports,
  center: { ...ports.center, customers: { ...ports.center.customers, list: async () => [] } },
});

/** Mistakes that must be found, made by code around the production code. */
export const mistakes: Readonly<Record<string, (ports: Ports) => Ports>> = {
  'saves without comparing': comparesNothing,
  'acts after the swap was lost': trustsItself,
  'forgets that a write was sent before': forgetsWhatWasSent,
  'does not look for a tenant that was made': looksForNothing,
};
