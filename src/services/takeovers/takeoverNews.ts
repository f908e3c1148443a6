import type { TakeoverEvent } from '../../domain/takeover/events.ts';
import type { Takeover } from '../../domain/takeover/takeover.ts';
import type { Told } from '../news.ts';

/** What an event of a take-over is news of: its owner hears of everything that happened by itself, operators of what needs somebody. */
export function takeoverNews({ type }: TakeoverEvent, { status }: Takeover): Told | undefined {
  switch (type) {
    case 'accepted':
      return { news: 'invitationAccepted', to: ['owner'] };
    case 'checked':
      return { news: status === 'ready' ? 'takeoverReady' : 'takeoverHeld', to: ['owner'] };
    case 'refused':
      return { news: 'takeoverRefused', to: ['owner', 'operators'] };
    case 'reminded':
      return { news: 'invitationWaits', to: ['owner'] };
    case 'lapsed':
      return { news: 'invitationLapsed', to: ['owner'] };
    default:
      return undefined;
  }
}
