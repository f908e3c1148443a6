import { deepEqual, equal } from 'node:assert/strict';
import { domainOf } from '../../src/domain/webAddress.ts';

describe('the domain name of a web address', () => {
  it('is the same with or without protocol, www, port and path', () => {
    const same = [
      'Fabrikam.example/us',
      'http://fabrikam.example',
      'https://WWW.fabrikam.example:8443/us//',
      'fabrikam.example/us:1',
      'fabrikam.example/https://x',
    ];
    deepEqual(new Set(same.map(domainOf)), new Set(['fabrikam.example']));
  });

  it('keeps what only looks like its beginning', () => {
    equal(domainOf('mywww.fabrikam.example/www.html/x'), 'mywww.fabrikam.example');
  });
});
