import { isSetup } from '../../domain/case.ts';
import type { Approved, CustomerSetup } from '../../domain/setup/customerSetup.ts';
import type { Store } from '../ports.ts';

/** Every setup of an approved customer, whoever has it by now; the ref of the application is among the words of each. */
export async function setupsOf(
  store: Store,
  { applicationId, ref }: Pick<Approved, 'applicationId' | 'ref'>,
): Promise<CustomerSetup[]> {
  const found = await store.list({ kind: 'customerSetup', words: ref });
  return found.filter(isSetup).filter(({ approved }) => approved?.applicationId === applicationId);
}
