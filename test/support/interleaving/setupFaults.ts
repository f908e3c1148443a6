import type { News } from '../../../src/domain/news.ts';
import type { Notice } from '../../../src/domain/notice.ts';
import type { CustomerSetup } from '../../../src/domain/setup/customerSetup.ts';
import { timesTold, untold } from './told.ts';

/** What is wrong with a setup, beside the tenants that Microsoft has for it: at any time, and at last. */
export function setupFault(
  one: CustomerSetup,
  tenants: readonly string[],
  isOver: boolean,
  notices: readonly Notice[],
): string | undefined {
  const { status, tenantId } = one;
  if (tenants.length > 1) return 'there is a second tenant';
  if (tenantId && !tenants.includes(tenantId)) return 'its tenant is none';
  if (status === 'refused' && tenants[0] !== tenantId) return 'a tenant is forgotten';
  if (timesTold(one, notices, 'customerCreated', 'credentialsLost') > 1)
    return 'its owner has been told twice of the credentials';
  return isOver ? (unfinished(one, notices) ?? untold(one, newsOf, notices)) : undefined;
}

/** What its owner is told of, each time that it happens. */
const newsOf: Readonly<Record<string, News>> = {
  inReview: 'customerInReview',
  qualified: 'customerReady',
  denied: 'customerDenied',
  refused: 'setupRefused',
  stuck: 'setupStuck',
};

/** It is ready or refused, whatever went wrong, and its owner knows where the credentials are. */
function unfinished(one: CustomerSetup, notices: readonly Notice[]): string | undefined {
  if (one.status !== 'ready' && one.status !== 'refused') return `it has ended as ${one.status}`;
  const times = timesTold(one, notices, 'customerCreated', 'credentialsLost');
  return times === (one.tenantId ? 1 : 0) ? undefined : 'its owner has not been told of the credentials';
}
