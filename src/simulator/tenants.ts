import { isGuid, type OpenIdDocument, type TenantKind } from '../domain/tenant.ts';
import { customerIds } from './partnerCenter/seed.ts';

interface Fixture {
  readonly id: string;
  readonly kind: TenantKind;
  readonly domain?: string;
  /** Absent for a tenant that does not exist. */
  readonly document?: OpenIdDocument;
}

const publicLogin = 'https://login.microsoftonline.com';
const governmentLogin = 'https://login.microsoftonline.us';

/** A tenant's public document as Microsoft's sign-in shows it. */
const documentOf = (id: string, host: string, scope: string, subScope?: string): OpenIdDocument => ({
  issuer: `https://sts.windows.net/${id}/`,
  token_endpoint: `${host}/${id}/oauth2/v2.0/token`,
  tenant_region_scope: scope,
  ...(subScope && { tenant_region_sub_scope: subScope }),
});

const fixture = (id: string, kind: TenantKind, host: string, scope: string, subScope?: string): Fixture => ({
  id,
  kind,
  document: documentOf(id, host, scope, subScope),
});

const gccCustomer = (id: string, name: string): Fixture => ({
  ...fixture(id, 'gcc', publicLogin, 'NA', 'GCC'),
  domain: `${name}.onmicrosoft.com`,
});

const contoso = 'c0a41b77-2d6e-4f19-8b53-7e9f10a2d4c6';

/** One tenant of each kind. Any other ID is a commercial tenant here, so that everybody can use their own. */
export const fixtures: readonly Fixture[] = [
  { ...fixture(contoso, 'commercial', publicLogin, 'NA'), domain: 'contoso.com' },
  fixture('9cc00000-0000-4000-8000-000000000001', 'gcc', publicLogin, 'NA', 'GCC'),
  // The customer of another partner that Partner Center's emulator lets accept.
  gccCustomer(customerIds.transit, 'exampletransit'),
  fixture('a2900000-0000-4000-8000-000000000001', 'azureGovernment', governmentLogin, 'USGov'),
  fixture('a2900000-0000-4000-8000-000000000002', 'gccHigh', governmentLogin, 'USGov', 'DODCON'),
  fixture('a2900000-0000-4000-8000-000000000003', 'dod', governmentLogin, 'USGov', 'DOD'),
  fixture(
    '5ea00000-0000-4000-8000-000000000001',
    'sovereign',
    'https://login.partner.microsoftonline.cn',
    'AS',
  ),
  { id: '0dd00000-0000-4000-8000-000000000001', kind: 'missing' },
  fixture('c0f00000-0000-4000-8000-000000000001', 'unknown', governmentLogin, 'NA'),
];

/** Every tenant that is not just commercial: the fixtures, and whoever is a GCC customer in Partner Center's emulator. */
const known: readonly Fixture[] = [
  ...fixtures,
  gccCustomer(customerIds.city, 'cityofexample'),
  gccCustomer(customerIds.lab, 'forensicslab'),
  gccCustomer(customerIds.port, 'portofexample'),
];

/** What Microsoft's sign-in answers when somebody asks for a tenant's document. */
export function signInAnswer(idOrDomain: string): { status: number; body: object } {
  const found = known.find(({ id, domain }) => id === idOrDomain || domain === idOrDomain);
  if (found?.document) return { status: 200, body: found.document };
  if (!found && isGuid(idOrDomain)) return { status: 200, body: documentOf(idOrDomain, publicLogin, 'NA') };
  return {
    status: 400,
    body: { error: 'invalid_tenant', error_description: 'AADSTS90002: Tenant not found.' },
  };
}
