import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import {
  classify,
  isDomainName,
  isGuid,
  isPlaceholder,
  type OpenIdDocument,
  type TenantKind,
  tenantIdIn,
} from '../../src/domain/tenant.ts';
import { holds, tenantId } from './builders.ts';

const endpoint = (host: string): string => `https://${host}/${tenantId}/oauth2/v2.0/token`;
const publicCloud = endpoint('login.microsoftonline.com');
const governmentCloud = endpoint('login.microsoftonline.us');
const chinaCloud = endpoint('login.partner.microsoftonline.cn');

const tenantDocument = (
  scope: string | null | undefined,
  subScope?: string | null,
  token_endpoint = publicCloud,
): OpenIdDocument => ({
  token_endpoint,
  tenant_region_scope: scope,
  tenant_region_sub_scope: subScope,
});

interface Row {
  readonly what: string;
  readonly document: OpenIdDocument;
  readonly kind: TenantKind;
}

const rows: readonly Row[] = [
  { what: 'an American region', document: tenantDocument('NA'), kind: 'commercial' },
  { what: 'a European region', document: tenantDocument('EU', null), kind: 'commercial' },
  { what: 'an American region with the sub scope GCC', document: tenantDocument('NA', 'GCC'), kind: 'gcc' },
  {
    what: 'USGov without a sub scope',
    document: tenantDocument('USGov', undefined, governmentCloud),
    kind: 'azureGovernment',
  },
  {
    what: 'USG without a sub scope',
    document: tenantDocument('USG', null, governmentCloud),
    kind: 'azureGovernment',
  },
  {
    what: 'USGov with DODCON',
    document: tenantDocument('USGov', 'DODCON', governmentCloud),
    kind: 'gccHigh',
  },
  { what: 'USGov with DOD', document: tenantDocument('USGov', 'DOD', governmentCloud), kind: 'dod' },
  { what: 'the German region', document: tenantDocument('GG2'), kind: 'sovereign' },
  { what: 'the French region', document: tenantDocument('FG'), kind: 'sovereign' },
  { what: 'a Chinese token endpoint', document: tenantDocument('AS', null, chinaCloud), kind: 'sovereign' },
];

const contradictions: readonly Row[] = [
  { what: 'USGov in the public cloud', document: tenantDocument('USGov', 'DODCON'), kind: 'unknown' },
  {
    what: 'an American region in the government cloud',
    document: tenantDocument('NA', null, governmentCloud),
    kind: 'unknown',
  },
  {
    what: 'GCC in the government cloud',
    document: tenantDocument('NA', 'GCC', governmentCloud),
    kind: 'unknown',
  },
  {
    what: 'USGov with an unheard-of sub scope',
    document: tenantDocument('USGov', 'MOON', governmentCloud),
    kind: 'unknown',
  },
  { what: 'no region at all', document: tenantDocument(undefined), kind: 'unknown' },
  { what: 'an empty document', document: {}, kind: 'unknown' },
];

describe('the kind of a tenant', () => {
  for (const { what, document, kind } of [...rows, ...contradictions]) {
    it(`is ${kind} for ${what}`, () => {
      equal(classify(document), kind);
    });
  }

  it('does not depend on upper and lower case', () => {
    equal(classify(tenantDocument('usgov', 'dodcon', governmentCloud)), 'gccHigh');
    equal(classify(tenantDocument('na', 'gcc')), 'gcc');
  });

  it('is told by the region alone when the token endpoint is missing or no address', () => {
    equal(classify({ tenant_region_scope: 'NA' }), 'commercial');
    equal(classify({ tenant_region_scope: 'USGov', token_endpoint: 'nowhere' }), 'azureGovernment');
  });

  it('is not told by a government host somewhere in the path', () => {
    equal(classify(tenantDocument('NA', null, `${publicCloud}?from=login.microsoftonline.us`)), 'commercial');
  });
});

describe('a GUID', () => {
  it('is recognised in upper and lower case', () => {
    equal(isGuid(tenantId), true);
    equal(isGuid(tenantId.toUpperCase()), true);
  });

  it('is any GUID', () => {
    holds(fc.property(fc.uuid(), (id) => isGuid(id)));
  });

  for (const text of [
    '',
    'contoso.com',
    `{${tenantId}}`,
    `${tenantId}0`,
    tenantId.slice(1),
    `x${tenantId}`,
  ]) {
    it(`is not “${text}”`, () => {
      equal(isGuid(text), false);
    });
  }

  it('has hexadecimal digits only, and its hyphens in their places', () => {
    equal(isGuid(tenantId.replace('f', 'g')), false);
    equal(isGuid(tenantId.replaceAll('-', '')), false);
  });
});

describe('a domain name', () => {
  for (const text of ['contoso.com', 'Contoso.onmicrosoft.com', 'a.bc', 'xn--mnchen-3ya.de', 'a-b.c-d.gov']) {
    it(`is ${text}`, () => {
      equal(isDomainName(text), true);
    });
  }

  const wrong = [
    '',
    'contoso',
    'contoso.',
    '.com',
    '-a.com',
    'a-.com',
    'a..com',
    'a b.com',
    'a/b.com',
    'a@b.com',
    'a.c',
    'a.c1',
  ];
  for (const text of [...wrong, tenantId, '127.0.0.1', 'contoso.com\n']) {
    it(`is not ${JSON.stringify(text)}`, () => {
      equal(isDomainName(text), false);
    });
  }

  it('has at most 63 characters in a label and 253 in all', () => {
    const label = 'a'.repeat(63);
    equal(isDomainName(`${label}.com`), true);
    equal(isDomainName(`${label}a.com`), false);
    equal(isDomainName(`${`${label}.`.repeat(3)}${'a'.repeat(57)}.com`), true);
    equal(isDomainName(`${`${label}.`.repeat(3)}${'a'.repeat(58)}.com`), false);
  });
});

describe('a placeholder', () => {
  for (const id of [
    '00000000-0000-0000-0000-000000000000',
    'FFFFFFFF-ffff-ffff-ffff-ffffffffffff',
    '12345678-1234-1234-1234-123456789012',
  ]) {
    it(`is ${id}`, () => {
      equal(isPlaceholder(id), true);
    });
  }

  it('is no real tenant ID', () => {
    equal(isPlaceholder(tenantId), false);
  });
});

describe('the tenant ID in a document', () => {
  it('stands in the issuer and is told in lower case', () => {
    equal(tenantIdIn({ issuer: `https://sts.windows.net/${tenantId.toUpperCase()}/` }), tenantId);
    equal(tenantIdIn({ issuer: `https://login.microsoftonline.com/${tenantId}/v2.0` }), tenantId);
  });

  it('is not there without an issuer or with one that names none', () => {
    equal(tenantIdIn({}), undefined);
    equal(tenantIdIn({ issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0' }), undefined);
  });
});
