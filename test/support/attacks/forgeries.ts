import { createHmac } from 'node:crypto';
import { clientId, privateKey, publicPem, tenantId, tokenWith } from '../http/keyServer.ts';

const now = Math.floor(Date.now() / 1000);
const foreign = 'cccccccc-1111-4111-8111-111111111111';
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const good = tokenWith();
const [head = '', body = '', signature = ''] = good.split('.');

/** The classic confusion: the public key, which everybody has, as the secret of a symmetric signature. */
const symmetric = (): string => {
  const signed = `${part({ alg: 'HS256', typ: 'JWT', kid: 'teams' })}.${body}`;
  return `${signed}.${createHmac('sha256', publicPem()).update(signed).digest('base64url')}`;
};

const entra = (claims: object): string => tokenWith({ claims: { serviceurl: undefined, ...claims } });

const tokens = {
  'no algorithm': `${part({ alg: 'none', kid: 'teams' })}.${body}.`,
  'no algorithm, and yet a signature': `${part({ alg: 'none', kid: 'teams' })}.${body}.${signature}`,
  'the public key as a secret': symmetric(),
  'a time that is over': tokenWith({ claims: { exp: now - 600 } }),
  'a time to come': tokenWith({ claims: { nbf: now + 600 } }),
  'no end': tokenWith({ claims: { exp: undefined } }),
  'another app': tokenWith({ claims: { aud: foreign } }),
  'several apps': tokenWith({ claims: { aud: [clientId, foreign] } }),
  'another issuer': tokenWith({ claims: { iss: 'https://evil.example' } }),
  'the issuer with a slash more': tokenWith({ claims: { iss: 'https://api.botframework.com/' } }),
  'the government cloud’s issuer': tokenWith({ claims: { iss: 'https://api.botframework.us' } }),
  'the emulator, first version': entra({
    iss: `https://sts.windows.net/${foreign}/`,
    tid: foreign,
    ver: '1.0',
    appid: clientId,
  }),
  'the emulator, second version': entra({
    iss: `https://login.microsoftonline.com/${foreign}/v2.0`,
    tid: foreign,
    ver: '2.0',
    azp: clientId,
  }),
  'the emulator, in our own tenant': entra({
    iss: `https://sts.windows.net/${tenantId}/`,
    tid: tenantId,
    ver: '1.0',
    appid: clientId,
  }),
  'what our own bot sends': entra({
    iss: `https://sts.windows.net/${tenantId}/`,
    aud: 'https://api.botframework.com',
    ver: '1.0',
    appid: clientId,
  }),
  'a skill': entra({
    iss: `https://login.microsoftonline.com/${foreign}/v2.0`,
    ver: '2.0',
    azp: foreign,
    tid: foreign,
  }),
  'an unknown key': tokenWith({ header: { kid: 'stranger' }, key: privateKey('stranger') }),
  'no key': tokenWith({ header: { kid: undefined } }),
  'another channel’s key': tokenWith({ header: { kid: 'webchat' }, key: privateKey('webchat') }),
  'a key endorsed for nothing': tokenWith({ header: { kid: 'nameless' }, key: privateKey('nameless') }),
  'somebody else’s signature': tokenWith({ key: privateKey('stranger') }),
  'a signature of something else': `${head}.${part({ iss: 'https://api.botframework.com', aud: clientId, serviceurl: 'https://smba.trafficmanager.net/teams/', exp: now + 9999 })}.${signature}`,
  'another algorithm than it says': tokenWith({ header: { alg: 'RS512' } }),
  'an algorithm of its own': tokenWith({ header: { alg: 'RS1' }, hash: 'sha1' }),
  'an extension that must be understood': tokenWith({ header: { crit: ['b64'], b64: false } }),
  'another connector of Teams’': tokenWith({
    claims: { serviceurl: 'https://smba.trafficmanager.net/emea/' },
  }),
  'a connector elsewhere': tokenWith({ claims: { serviceurl: 'https://evil.example/' } }),
  'no connector': tokenWith({ claims: { serviceurl: undefined } }),
  'two parts': `${head}.${body}`,
  'four parts': `${good}.${signature}`,
  'half its signature': good.slice(0, -100),
  'no JSON inside': `${head}.${Buffer.from('{"iss":').toString('base64url')}.${signature}`,
  'more than it can hold': tokenWith({ claims: { more: 'x'.repeat(9000) } }),
};

/** `Authorization` headers that must not open the door, by what is wrong with them. */
export const forgeries: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(tokens).map(([kind, token]) => [kind, `Bearer ${token}`])),
  'no header': '',
  'another scheme': `Basic ${good}`,
  'no scheme': good,
  'two tokens': `Bearer ${good}, Bearer ${good}`,
};
