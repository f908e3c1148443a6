import type { CustomerSetup } from '../../domain/setup/customerSetup.ts';
import type { SetupEvent } from '../../domain/setup/events.ts';
import type { Told } from '../news.ts';

/** What an event of a customer's setup is news of: its owner hears of every turn, operators of what needs somebody. */
export function setupNews({ type }: SetupEvent, { credentials }: CustomerSetup): Told | undefined {
  switch (type) {
    case 'credentialsSent':
      return { news: 'customerCreated', to: ['owner'] };
    case 'tenantCreated':
    case 'tenantFound':
    case 'credentialsLost':
      return credentials === 'lost' ? { news: 'credentialsLost', to: ['owner'] } : undefined;
    case 'inReview':
      return { news: 'customerInReview', to: ['owner'] };
    case 'qualified':
      return { news: 'customerReady', to: ['owner'] };
    case 'denied':
      return { news: 'customerDenied', to: ['owner'] };
    case 'stopped':
    case 'refused':
      return { news: 'setupRefused', to: ['owner'] };
    case 'stuck':
      return { news: 'setupStuck', to: ['owner', 'operators'] };
    default:
      return undefined;
  }
}
