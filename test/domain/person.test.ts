import { equal } from 'node:assert/strict';
import { languageOf, objectIdOf, personId, tenantIdOf } from '../../src/domain/person.ts';

describe('the id of a person', () => {
  it('is the tenant and the object in lower case', () => {
    equal(personId('TENANT-1', 'Object-2'), 'tenant-1/object-2');
  });

  it('gives both parts back', () => {
    const id = personId('tenant-1', 'object-2');
    equal(tenantIdOf(id), 'tenant-1');
    equal(objectIdOf(id), 'object-2');
  });
});

describe('the language of a person', () => {
  it('is the one they chose, whatever their client says', () => {
    equal(languageOf({ chosenLanguage: 'en', locale: 'de-DE' }), 'en');
    equal(languageOf({ chosenLanguage: 'de', locale: 'en-US' }), 'de');
  });

  for (const locale of ['de', 'de-DE', 'de-at', 'DE-ch']) {
    it(`is German for a client that says ${locale}`, () => {
      equal(languageOf({ locale }), 'de');
    });
  }

  for (const locale of ['en-US', 'fr-FR', 'nl-DE', '']) {
    it(`is English for a client that says “${locale}”`, () => {
      equal(languageOf({ locale }), 'en');
    });
  }
});
