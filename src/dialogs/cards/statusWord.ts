import type { Case } from '../../domain/case.ts';
import type { Turn } from '../dialog.ts';

/** Where a case stands, in a word; an order whose hold is over waits for its owner. */
export const statusWord = (one: Case, { t }: Turn): string =>
  t.status[one.kind === 'order' && one.hold?.isOver ? 'awake' : one.status];
