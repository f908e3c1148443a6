import { addDays, dayOf } from '../../domain/businessDays.ts';
import type { Turn } from '../dialog.ts';

/** The desk's today. */
export const today = ({ now, zone }: Turn): string => dayOf(now, zone);

/** Whether a day has come, where the desk reckons or where the person is. */
export const hasCome = (day: string, turn: Turn): boolean =>
  day <= today(turn) || day <= dayOf(turn.now, turn.ownZone);

/** How far back somebody may record that something was sent. */
const daysBack = 60;

/** Whether a day has come, and is not so long ago that it must be a mistake. */
export const isRecent = (day: string, turn: Turn): boolean =>
  hasCome(day, turn) && day >= addDays(today(turn), -daysBack);
