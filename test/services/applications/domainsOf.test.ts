import { deepEqual } from 'node:assert/strict';
import { isPartner } from '../../../src/domain/case.ts';
import { domainsOf } from '../../../src/services/applications/qualifiedPartners.ts';
import { declaration, draft, organization } from '../../domain/builders.ts';

/** The domains of a partner with this site, whose declarant has their mail here. */
const domains = (website: string, host: string): string[] =>
  domainsOf(
    [draft()].filter(isPartner).map((one) => ({
      ...one,
      answers: {
        organization: { ...organization, website },
        declaration: { ...declaration, email: `olga@${host}` },
      },
    })),
  );

describe('the domains of a partner, in which no customer has its mail', () => {
  it('are those of its site, and of the mail that this is a part of', () => {
    deepEqual(domains('fabrikam.example.com', 'fabrikam.example.com'), ['fabrikam.example.com']);
    deepEqual(domains('https://gov.fabrikam.example.com/us', 'fabrikam.example.com'), [
      'gov.fabrikam.example.com',
      'fabrikam.example.com',
    ]);
  });

  it('are none where anybody may have their mail', () => {
    for (const host of [
      'comcast.net',
      'live.com',
      'proton.me',
      'example.com.other',
      'com',
      'co.uk',
      'brikam.example',
    ])
      deepEqual(domains('www.fabrikam.example', host), ['fabrikam.example'], host);
  });
});
