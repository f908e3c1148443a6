import { minute } from '../domain/moments.ts';
import type { Envelope } from './activity.ts';

const oldest = 15 * minute;

interface Deps {
  readonly tenantId: string;
  /** In milliseconds. */
  readonly now: () => number;
}

/** Whether an activity is meant for this deployment: Teams' channel, our tenant by every name of it, and not one kept back for later. */
export const isOurs =
  ({ tenantId, now }: Deps) =>
  ({ channelId, conversation, channelData, timestamp }: Envelope): boolean => {
    const tenants = [conversation.tenantId, channelData?.tenant?.id].filter((id) => typeof id === 'string');
    const isLate = Boolean(timestamp) && !(Date.parse(timestamp ?? '') >= now() - oldest);
    const isFromHome = tenants.length > 0 && tenants.every((id) => id.toLowerCase() === tenantId);
    return channelId === 'msteams' && isFromHome && !isLate;
  };
