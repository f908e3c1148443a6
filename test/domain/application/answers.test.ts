import { deepEqual, equal } from 'node:assert/strict';
import type { z } from 'zod/v4';
import {
  Answer,
  Filing,
  Question,
  Rejection,
  Reopening,
  Reply,
} from '../../../src/domain/application/application.ts';
import {
  Business,
  Declaration,
  Organization,
  Provider,
} from '../../../src/domain/application/partnerQualification.ts';
import { business, declaration, organization, provider, tenantId } from '../builders.ts';

/** The paths of everything that is wrong with a value. */
const problems = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

/** Says that a schema refuses each of these values of a field, and that this field is what it names. */
function refuses(schema: z.ZodType, good: object, bad: Readonly<Record<string, readonly unknown[]>>): void {
  for (const [field, values] of Object.entries(bad))
    for (const value of [...values, undefined, 7])
      it(`names ${field} when it is ${JSON.stringify(value)?.slice(0, 40) ?? 'missing'}`, () => {
        const paths = problems(schema, { ...good, [field]: value });
        deepEqual([...new Set(paths)], [field]);
      });
}

const long = (length: number): string => 'x'.repeat(length + 1);

describe('an organization', () => {
  const record = {
    ...organization,
    legalName: '  Fabrikam\u00a0Cloud LLC ',
    tenantId: ` {${tenantId.toUpperCase()}} `,
    website: ' fabrikam.example/us ',
    caseId: 'case-1',
    revision: '3',
  };

  it('is read from the record of its card, cleaned and without what is not its own', () => {
    deepEqual(Organization.parse(record), { ...organization, website: 'fabrikam.example/us' });
  });

  it('keeps a tenant ID that is none, for the rules to judge', () => {
    equal(Organization.parse({ ...organization, tenantId: ' Contoso.COM ' }).tenantId, 'contoso.com');
  });

  for (const website of ['fabrikam.example', 'http://a-b.example:8080/x?y=1', 'HTTPS://FABRIKAM.EXAMPLE/']) {
    it(`may have its website at ${website}`, () => {
      deepEqual(problems(Organization, { ...organization, website }), []);
    });
  }

  refuses(Organization, organization, {
    partnerType: ['', 'reseller', 'directbill'],
    legalName: ['', ' \u200b ', long(200)],
    tenantId: ['', ' ', '{}', long(253)],
    street: ['', long(200)],
    city: ['', long(100)],
    region: ['', long(100)],
    postalCode: ['', long(20)],
    country: ['', long(60)],
    website: [
      '',
      'fabrikam',
      'ftp://fabrikam.example',
      'javascript:alert(1)',
      'a b.example',
      'fabrikam.example/a b',
      'fabrikam.example, or so',
      `${long(200)}.example`,
    ],
    enrolment: ['', 'Active'],
    agreement: ['', 'no'],
  });

  it('names every bad field at once', () => {
    deepEqual(problems(Organization, {}), Object.keys(organization));
  });
});

describe('a provider', () => {
  it('is read with its name cleaned', () => {
    deepEqual(Provider.parse({ ...provider, providerName: ' Big  Provider Inc. ' }), provider);
  });

  refuses(Provider, provider, {
    providerName: ['', long(200)],
    providerEmail: ['', 'gcc', 'gcc@', 'gcc@provider', 'a b@provider.example', `a@${long(200)}.example`],
  });
});

describe('the government business', () => {
  it('is read from a card that sends its ticks as text', () => {
    const record = { ...business, servesGovernment: 'true', hasContracts: 'false', usesVehicles: undefined };
    deepEqual(Business.parse(record), business);
  });

  it('is nothing when nothing was touched', () => {
    deepEqual(Business.parse({}), {
      ...business,
      servesGovernment: false,
      servesGovernmentReference: '',
    });
  });

  it('names a reference that is too long', () => {
    deepEqual(problems(Business, { ...business, usesVehiclesReference: long(300) }), [
      'usesVehiclesReference',
    ]);
  });
});

describe('a declaration', () => {
  it('is read from a card that sends its ticks as text', () => {
    deepEqual(Declaration.parse({ ...declaration, binding: 'true', authorized: 'true' }), declaration);
  });

  for (const phone of ['+1 (425) 555-0100', '425.555.0100', '+49 89/3176-0 x12', ' 12345 ']) {
    it(`may have the phone number “${phone}”`, () => {
      deepEqual(problems(Declaration, { ...declaration, phone }), []);
    });
  }

  refuses(Declaration, declaration, {
    contactName: ['', long(100)],
    jobTitle: ['', long(100)],
    email: ['', 'olga'],
    phone: ['', '1234', 'call me', '1+2345678', `${'1'.repeat(41)}`],
  });
});

describe('reasons', () => {
  for (const [name, schema] of Object.entries({ question: Question, rejection: Rejection })) {
    it(`of a ${name} come joined by commas, or as a list from the store`, () => {
      const read = { reasons: ['OTHER', 'DUPLICATE'], comment: '' };
      deepEqual(schema.parse({ reasons: 'OTHER,DUPLICATE' }), read);
      deepEqual(schema.parse(read), read);
    });

    it(`of a ${name} may come with a comment in several lines`, () => {
      const comment = ' one\r\n two ';
      deepEqual(schema.parse({ reasons: 'OTHER', comment }), { reasons: ['OTHER'], comment: 'one\ntwo' });
    });

    for (const reasons of ['', ',', undefined, [], 3]) {
      it(`of a ${name} are at least one, not ${JSON.stringify(reasons)}`, () => {
        deepEqual(problems(schema, { reasons }), ['reasons']);
      });
    }

    it(`of a ${name} are known ones`, () => {
      deepEqual(problems(schema, { reasons: 'OTHER,WEATHER' }), ['reasons.1']);
    });
  }
});

describe('the other forms of a review', () => {
  it('take a reply that says something', () => {
    deepEqual(Reply.parse({ reply: ' Number\n17. ' }), { reply: 'Number\n17.' });
    deepEqual(problems(Reply, { reply: ' \n ' }), ['reply']);
    deepEqual(problems(Reply, { reply: long(2000) }), ['reply']);
  });

  it('take a filing on a day, with or without a reference', () => {
    deepEqual(Filing.parse({ filedOn: '2026-01-05' }), { filedOn: '2026-01-05', reference: '' });
    deepEqual(problems(Filing, { filedOn: 'today', reference: long(100) }), ['filedOn', 'reference']);
  });

  it('take Microsoft’s answer with its tick as text or missing', () => {
    const answeredOn = '2026-01-07';
    const approved = { answeredOn, outcome: 'approved', comment: '' };
    deepEqual(Answer.parse({ ...approved, legalInfo: 'true' }), { ...approved, legalInfo: true });
    deepEqual(Answer.parse({ answeredOn, outcome: 'approved' }), { ...approved, legalInfo: false });
    deepEqual(problems(Answer, { answeredOn: '' }), ['answeredOn', 'outcome']);
  });

  it('take a reopening without a comment', () => {
    deepEqual(Reopening.parse({}), { comment: '' });
    deepEqual(problems(Reopening, { comment: long(2000) }), ['comment']);
  });
});
