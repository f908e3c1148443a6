import { z } from 'zod/v4';
import { pasted, pastedAtMost } from './pasted.ts';

/** What kind of Microsoft tenant an ID belongs to; `missing` means that there is none, `unknown` that nobody could say. */
export const TenantKind = z.enum([
  'commercial',
  'gcc',
  'azureGovernment',
  'gccHigh',
  'dod',
  'sovereign',
  'missing',
  'unknown',
]);
export type TenantKind = z.infer<typeof TenantKind>;

/** A tenant as its public document shows it; `id` is known also when a domain name was asked for. */
export const Tenant = z.object({ kind: TenantKind, id: z.string().optional() });
export type Tenant = z.infer<typeof Tenant>;

/** The fields we use of a tenant's public openid-configuration document. */
export const OpenIdDocument = z.object({
  issuer: z.string().optional(),
  token_endpoint: z.string().optional(),
  tenant_region_scope: z.string().nullish(),
  tenant_region_sub_scope: z.string().nullish(),
});
export type OpenIdDocument = z.infer<typeof OpenIdDocument>;

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const domainName = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

export const isGuid = (text: string): boolean => guid.test(text);
export const isDomainName = (text: string): boolean => domainName.test(text);

/** A tenant ID, also without its hyphens, or broken at them by a blank. */
const idInText = /(?<![\da-z])[\da-f]{8} ?-? ?(?:[\da-f]{4} ?-? ?){3}[\da-f]{12}(?![\da-z])/g;
const withHyphens = (id: string): string =>
  id.replace(/[ -]/g, '').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/**
 * The one tenant ID in a text, else the one domain name, also of a web or a mail address, and the tenant's in an address of
 * Microsoft's own; in lower case, an ID with its hyphens. Undefined for none, and for several.
 */
export function tenantIn(text: string): string | undefined {
  if (text.length > pastedAtMost) return undefined;
  const typed = pasted(text).toLowerCase();
  const ids = new Set([...typed.matchAll(idInText)].map(([id]) => withHyphens(id)));
  const found = ids.size > 0 ? ids : new Set(typed.split(/[\s()<>[\],;"]+/).flatMap(domainIn));
  return found.size === 1 ? [...found][0] : undefined;
}

/** A label or a dash that touches what follows. */
const touching = /^(?:-|\p{L}+:(?!\/\/))+/u;

/** Microsoft's own hosts; of `microsoft.com` itself the tenant may be asked for. */
const microsofts =
  /\.(?:microsoft(?:online)?|azure|windows|office(?:365)?)\.(?:com|net|us)$|\.cloud\.microsoft$/;

/** A site of SharePoint, which is named after its tenant, as is what its administrators and its people have there. */
const site = /^([a-z\d]+)(?:-[a-z]+)?\.sharepoint\.(com|us)$/;

/** The domain name in a word; in an address of Microsoft's own the first one behind the host. */
function domainIn(word: string): string[] {
  const address = word.replace(touching, '');
  const host = hostOf(address.includes('://') ? address : `https://${address}`).replace(/^www\.|\.$/g, '');
  if (microsofts.test(host)) return behindHost(address).flatMap(domainIn).slice(0, 1);
  return isDomainName(host) ? [host.replace(site, '$1.onmicrosoft.$2')] : [];
}

const behindHost = (address: string): string[] => address.split(/[/?#&=@]|%40/).slice(1);

/** IDs that stand for "put yours here": all zeros, all ones, and the counted-up one of many samples. */
const placeholders = [
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '12345678-1234-1234-1234-123456789012',
];
export const isPlaceholder = (id: string): boolean => placeholders.includes(id.toLowerCase());

/** Kinds by sub scope, in the US government's cloud and everywhere else. */
const government: Record<string, TenantKind> = { DODCON: 'gccHigh', DOD: 'dod', '': 'azureGovernment' };
const elsewhere: Record<string, TenantKind> = { GCC: 'gcc', '': 'commercial' };

/**
 * Tells the kind of a tenant from its openid-configuration document. Region scope and host of the token endpoint
 * must agree; where they contradict each other the kind is `unknown`. The scopes are observed, not documented.
 */
export function classify(document: OpenIdDocument): TenantKind {
  const scope = (document.tenant_region_scope ?? '').toUpperCase();
  const subScope = (document.tenant_region_sub_scope ?? '').toUpperCase();
  const host = hostOf(document.token_endpoint);
  const isGovernment = scope === 'USGOV' || scope === 'USG';
  if (host.endsWith('partner.microsoftonline.cn')) return 'sovereign';
  if (host !== '' && host.endsWith('.us') !== isGovernment) return 'unknown';
  if (scope === 'FG' || scope === 'GG2') return 'sovereign';
  if (isGovernment) return government[subScope] ?? 'unknown';
  return scope === '' ? 'unknown' : (elsewhere[subScope] ?? 'unknown');
}

/** The tenant ID that a document's issuer names, if it names one. */
export const tenantIdIn = (document: OpenIdDocument): string | undefined =>
  document.issuer?.split('/').find(isGuid)?.toLowerCase();

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : '';
}
