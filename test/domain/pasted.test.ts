import { deepEqual, equal } from 'node:assert/strict';
import type { z } from 'zod/v4';
import { Answer } from '../../src/domain/application/application.ts';
import { Organization } from '../../src/domain/application/partnerQualification.ts';
import { contactFields, Email, TypedTenantId } from '../../src/domain/contactFields.ts';
import { pasted } from '../../src/domain/pasted.ts';
import { tenantIn } from '../../src/domain/tenant.ts';
import { WebAddress } from '../../src/domain/webAddress.ts';
import { organization, tenantId } from './builders.ts';

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));

/** Ways in which a value arrives that was copied from a mail, a page or a phone. */
const ways: Readonly<Record<string, (value: string) => string>> = {
  'between quotation marks': (value) => `“${value}”`,
  'between straight ones': (value) => `"${value}"`,
  'between German ones': (value) => `„${value}“`,
  'between angle brackets': (value) => `<${value}>`,
  'at the end of a sentence': (value) => `${value}.`,
  'within a question': (value) => ` ${value}?`,
  'in characters of full width': wide,
  'with what nobody sees': (value) => `\u200b${value}\ufeff`,
  'behind its name': (value) => `Überprüfungs-ID: ${value}`,
};

const fields: readonly (readonly [what: string, field: z.ZodType, value: string])[] = [
  ['a tenant ID', TypedTenantId, tenantId],
  ['a domain name', TypedTenantId, 'contoso.com'],
  ['a validation ID', Answer.shape.validationId, '481520'],
  ['a phone number', contactFields.phone, '+1 (217) 555-0100'],
  ['a web address', WebAddress, 'https://www.springfield.gov/a-b'],
  ['a mail address', Email, "o'brien+gcc@springfield.gov"],
];

for (const [what, field, value] of fields)
  describe(`${what} that was pasted`, () => {
    for (const [way, write] of Object.entries(ways))
      it(`is understood ${way}`, () => {
        equal(field.parse(write(value)), value);
      });
  });

describe('a value that was pasted', () => {
  for (const dash of ['\u2010', '\u2011', '\u2013', '\u2014', '\u2212', '\uff0d'])
    it(`has hyphens for U+${dash.charCodeAt(0).toString(16)}`, () => {
      equal(TypedTenantId.parse(tenantId.replaceAll('-', dash)), tenantId);
      equal(contactFields.phone.parse(`217${dash}555${dash}0100`), '217-555-0100');
    });

  it('keeps the protocol of a web address, and what only looks like a label', () => {
    equal(pasted('https://contoso.com/a.'), 'https://contoso.com/a');
    equal(pasted('re:order'), 're:order');
  });
});

describe('what is too long to be a value', () => {
  it('stays as it was typed, since one character of it may stand for eighteen', () => {
    const long = '\ufdfa '.repeat(600);
    equal(pasted(long), long.trim());
    equal(tenantIn(`${tenantId} ${long}`), undefined);
  });
});

describe('a tenant ID that was typed', () => {
  it('may stand among words, or lack its hyphens', () => {
    equal(TypedTenantId.parse(`Microsoft ID ${tenantId.toUpperCase()} (Fabrikam)`), tenantId);
    equal(TypedTenantId.parse(tenantId.replaceAll('-', '')), tenantId);
  });

  it('is not chosen among several, nor cut out of something longer', () => {
    for (const none of [`${tenantId} ${tenantId.replace('4', '5')}`, `${tenantId}0`, 'contoso', ''])
      equal(tenantIn(none), undefined, none);
    equal(TypedTenantId.parse(`a ${tenantId}0`), `a ${tenantId}0`);
  });

  it('may be a domain name, of which a web or a mail address is read too', () => {
    const same = ['https://contoso.com/', 'www.contoso.com', 'Admin@contoso.com', 'mailto:a@contoso.com'];
    for (const typed of [...same, '[contoso.com](http://contoso.com)', 'CONTOSO.COM?', 'contoso.com.'])
      equal(tenantIn(typed), 'contoso.com', typed);
    equal(tenantIn('münchen.de'), 'xn--mnchen-3ya.de');
  });

  it('may be broken at its hyphens, by a blank or where a line ended', () => {
    for (const blank of [' ', '\n', '\r\n', '\u00a0'])
      for (const broken of [tenantId.replace(/-(?=\w+$)/, `-${blank}`), tenantId.replaceAll('-', blank)])
        equal(tenantIn(`ID ${broken}.`), tenantId, JSON.stringify(broken));
  });

  for (const typed of ['tenant:contoso.com', 'Domäne:contoso.com', '–contoso.com', '-https://contoso.com/'])
    it(`is read behind what touches it: ${typed}`, () => {
      equal(tenantIn(typed), 'contoso.com');
    });
});

describe('the tenant in an address of Microsoft’s own', () => {
  for (const address of [
    'https://login.microsoftonline.com/contoso.com/.well-known/openid-configuration',
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?domain_hint=contoso.com',
    'https://login.windows.net/contoso.com/federationmetadata/2007-06/federationmetadata.xml',
    'https://portal.azure.com/#@contoso.com/resource/providers/Microsoft.Web/sites/a',
    'portal.azure.com/#@contoso.com/resource',
    'https://portal.azure.us/contoso.com#home',
    'https://entra.microsoft.com/contoso.com',
    'https://admin.microsoft.com/?tid=contoso.com#/homepage',
    'https://outlook.office.com/mail/admin@contoso.com/?realm=contoso.com',
    'https://m365.cloud.microsoft/?login_hint=admin%40contoso.com',
  ])
    it(`stands behind the host: ${address}`, () => {
      equal(tenantIn(address), 'contoso.com');
    });

  it('is the owner of a SharePoint site', () => {
    for (const site of ['contoso', 'contoso-my', 'contoso-admin'])
      equal(tenantIn(`https://${site}.sharepoint.com/sites/hr`), 'contoso.onmicrosoft.com');
    equal(tenantIn('contoso.sharepoint.us'), 'contoso.onmicrosoft.us');
  });

  it('is none where nothing behind the host names one', () => {
    for (const none of [
      'https://portal.azure.com/',
      'learn.microsoft.com/en-us/entra',
      'mail@office.office.com',
    ])
      equal(tenantIn(none), undefined, none);
  });

  it('is Microsoft’s where its own domain name is asked for', () => {
    equal(tenantIn('https://www.microsoft.com/licensing'), 'microsoft.com');
    equal(tenantIn('contoso.onmicrosoft.com'), 'contoso.onmicrosoft.com');
  });
});

describe('a mail address that was pasted', () => {
  for (const typed of [
    'Clerk <clerk@springfield.gov>',
    '"Clerk, City" <clerk@springfield.gov>;',
    'mailto:clerk@springfield.gov?subject=GCC',
    'Clerk <mailto:clerk@springfield.gov>',
    'E-mail: clerk@springfield.gov',
  ])
    it(`is found in ${typed}`, () => {
      equal(Email.parse(typed), 'clerk@springfield.gov');
    });

  it('is not chosen among several', () => {
    for (const several of ['a@x.gov, b@x.gov', 'A <a@x.gov>, B <b@x.gov>', 'a@x.gov;b@x.gov'])
      equal(Email.safeParse(several).success, false, several);
  });
});

describe('a phone number that was pasted', () => {
  it('has x for the words for an extension', () => {
    const spaced = ['ext. 12', 'Ext 12', 'ext12', 'Durchwahl 12', 'extension: 12', 'x12', '#12', '(ext. 12)'];
    const written = [
      ...spaced.map((one) => ` ${one}`),
      ', ext 12',
      ';ext=12',
      ' extension #12',
      'x12',
      ' x.12',
    ];
    for (const typed of written)
      equal(contactFields.phone.parse(`217.555.0100${typed}`), '217.555.0100 x12', typed);
  });

  it('has no word before it, and points for dots between', () => {
    for (const typed of ['Tel. +1 217 555 0100', 'phone +1 217 555 0100', 'Mobile: +1 217 555 0100'])
      equal(contactFields.phone.parse(typed), '+1 217 555 0100');
    equal(contactFields.phone.parse('+1·217·555·0100'), '+1.217.555.0100');
    for (const none of ['Room 12345', '1-800-FLOWERS'])
      equal(contactFields.phone.safeParse(none).success, false, none);
  });

  it('is behind tel: in a link', () => {
    equal(contactFields.phone.parse('tel:+12175550100'), '+12175550100');
  });
});

describe('a validation ID that was pasted', () => {
  it('has no blanks in it, nor a number sign before it', () => {
    for (const typed of ['481 520', '#481520', 'ID: #481\u00a0520'])
      equal(Answer.shape.validationId.parse(typed), '481520');
  });
});

describe('a validation ID', () => {
  it('is a number, so that zeros before it say nothing', () => {
    for (const typed of ['#00481520', '0481520', '00 481 520'])
      equal(Answer.shape.validationId.parse(typed), '481520');
    deepEqual(
      ['0', '000', ''].map((typed) => Answer.shape.validationId.parse(typed)),
      ['0', '0', ''],
    );
  });
});

describe('names and other words', () => {
  it('stay as they were typed', () => {
    const typed = { legalName: 'Cañon City: “O’Fallon”.', street: '1–3 Main St.', city: 'Straße!' };
    const { legalName, street, city } = Organization.parse({ ...organization, ...typed });
    deepEqual({ legalName, street, city }, typed);
  });
});
