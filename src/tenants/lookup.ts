import { request } from 'undici';
import { hour } from '../domain/moments.ts';
import {
  classify,
  isDomainName,
  isGuid,
  isPlaceholder,
  OpenIdDocument,
  type Tenant,
  tenantIdIn,
} from '../domain/tenant.ts';
import { readAtMost } from '../http/readAtMost.ts';
import { putLast } from '../putLast.ts';
import type { TenantLookup } from '../services/ports.ts';

const timeLimit = 2_000;
const keptFor = hour;
const keptAtMost = 1_000;
const documentAtMost = 64 * 1024;

/** A lookup that is switched off: every kind is unknown. */
export const noLookup: TenantLookup = { find: async () => ({ kind: 'unknown' }) };

/**
 * Reads the public openid-configuration document of a tenant at `origin` (Microsoft's is
 * https://login.microsoftonline.com). Answers are kept for an hour, failures are not; 2 seconds at most.
 */
export function tenantLookup(origin: string): TenantLookup {
  const kept = new Map<string, { readonly tenant: Tenant; readonly until: number }>();
  return {
    async find(idOrDomain) {
      if (!isAskable(idOrDomain)) return { kind: 'unknown' };
      const name = idOrDomain.toLowerCase();
      const known = kept.get(name);
      if (known && known.until > performance.now()) return known.tenant;
      const tenant = await ask(`${origin}/${name}/v2.0/.well-known/openid-configuration`);
      const entry = { tenant, until: performance.now() + keptFor };
      if (tenant.kind !== 'unknown') putLast(kept, name, entry, keptAtMost);
      return tenant;
    },
  };
}

const isAskable = (name: string): boolean => (isGuid(name) && !isPlaceholder(name)) || isDomainName(name);

async function ask(url: string): Promise<Tenant> {
  try {
    const { statusCode, body } = await request(url, { signal: AbortSignal.timeout(timeLimit) });
    const text = (await readAtMost(body, documentAtMost)).toString('utf8');
    if (statusCode === 400 && /invalid_tenant|AADSTS90002/.test(text)) return { kind: 'missing' };
    const document = OpenIdDocument.safeParse(JSON.parse(text));
    if (statusCode !== 200 || !document.success) return { kind: 'unknown' };
    return { kind: classify(document.data), id: tenantIdIn(document.data) };
  } catch {
    return { kind: 'unknown' }; // no answer in time, or none that can be read: an expected outcome, rule T8
  }
}
