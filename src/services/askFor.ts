import type { PersonId } from '../domain/person.ts';
import type { Trace } from '../domain/trace.ts';
import type { Asked, Inquiry } from './inquiry.ts';
import type { PartnerCenter } from './partnerCenter.ts';
import type { Store } from './ports.ts';
import { seenBy } from './seenBy.ts';
import { resellerTenant } from './sellingAs.ts';

interface Deps {
  readonly store: Store;
  readonly inquiry: Inquiry;
}

/** Asks Partner Center for somebody who waits, as they may see it: resellers must not see each other, nor their customers. */
export async function askFor<T>(
  { store, inquiry }: Deps,
  person: PersonId,
  trace: Trace,
  work: (center: PartnerCenter) => Promise<T>,
): Promise<Asked<T>> {
  const tenant = await resellerTenant(store, person);
  const asked = await inquiry.ask(trace, async (center) => {
    const seen = await seenBy(center, tenant);
    return seen && { answer: await work(seen) };
  });
  if ('refusal' in asked) return asked;
  return asked.answer ?? { refusal: 'notLinked' };
}
