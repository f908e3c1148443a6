import type { Case } from '../../domain/case.ts';
import { mayKeepHistory } from '../../domain/policy.ts';
import { type ButtonView, submits } from '../cards/button.ts';
import type { Turn } from '../dialog.ts';

/** The button that leads to the lines, for whoever may keep them. */
export const historyButtons = (one: Case, { t, actor }: Turn): ButtonView[] =>
  mayKeepHistory(actor, one) ? [submits(t.buttons.keepHistory, 'show-history')] : [];
