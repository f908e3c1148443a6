import { dayOf } from '../../domain/businessDays.ts';
import type { Turn } from '../dialog.ts';

/** The desk's today. */
export const today = ({ now, zone }: Turn): string => dayOf(now, zone);

/** Whether a day has come, where the desk reckons or where the person is. */
export const hasCome = (day: string, turn: Turn): boolean =>
  day <= today(turn) || day <= dayOf(turn.now, turn.ownZone);
