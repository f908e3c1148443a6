import type { Case } from '../../../domain/case.ts';
import type { DiskView } from '../disk.ts';
import { recover } from '../recovery.ts';

/** The case with this ref in a store that is only looked at. Throws `StoreUnusable` for a damaged one. */
export async function caseIn(view: DiskView, ref: string): Promise<Case | undefined> {
  const { document } = await recover(view);
  return document.cases.named(ref);
}
