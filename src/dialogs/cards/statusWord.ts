import type { Case } from '../../domain/case.ts';
import type { Turn } from '../dialog.ts';

/** Where a case stands, in a word; an order whose hold is over waits for its owner, one for the provider ended well. */
export function statusWord(one: Case, { t }: Pick<Turn, 't'>): string {
  if (one.kind === 'order' && one.hold?.isOver) return t.status.awake;
  const isHandedOver = one.kind === 'order' && one.status === 'withdrawn' && one.isHandedOver;
  return t.status[isHandedOver ? 'handedOver' : one.status];
}
