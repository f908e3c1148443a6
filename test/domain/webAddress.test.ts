import { deepEqual, equal } from 'node:assert/strict';
import { domainOf, siteOf } from '../../src/domain/webAddress.ts';

describe('a web address', () => {
  it('is the same site with or without protocol, www and slashes at its end', () => {
    const same = ['Fabrikam.example/us', 'http://fabrikam.example/us/', 'https://WWW.fabrikam.example/us//'];
    deepEqual(new Set(same.map(siteOf)), new Set(['fabrikam.example/us']));
  });

  it('keeps what only looks like its beginning or its end', () => {
    equal(siteOf('mywww.fabrikam.example/www.html/x'), 'mywww.fabrikam.example/www.html/x');
    equal(siteOf('fabrikam.example/https://x'), 'fabrikam.example/https://x');
  });

  it('has a domain name, without port or path', () => {
    equal(domainOf('https://www.fabrikam.example:8443/us'), 'fabrikam.example');
    equal(domainOf('fabrikam.example/us:1'), 'fabrikam.example');
  });
});
