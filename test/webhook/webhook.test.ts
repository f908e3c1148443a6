import { deepEqual, equal, match } from 'node:assert/strict';
import { sign } from 'node:crypto';
import { request } from 'undici';
import { hour, minute } from '../../src/domain/moments.ts';
import { openLog } from '../../src/log.ts';
import { close, createServer, listen } from '../../src/server.ts';
import { certifiedKeys } from '../../src/webhook/certificates.ts';
import { senders } from '../../src/webhook/senders.ts';
import { webhook } from '../../src/webhook/webhook.ts';
import { type Certified, certified } from '../support/http/certificateAuthority.ts';
import { fixturesIn, lowerCased } from '../support/partnerCenter/partnerCenterFixtures.ts';

const documented = fixturesIn('webhook').get('accepted')?.request;
const { Authorization: authorization = '', ...others } = documented?.headers ?? {};
const certificateUrl = others['X-MS-Certificate-Url'] ?? '';
const issuerUrl = 'http://www.microsoft.com/pkiops/certs/issuing.crt';
const sender = {
  organization: 'Microsoft Corporation',
  commonName: 'pcnotifications-dispatch.microsoft.com',
};
const issuing = { organization: 'Microsoft Corporation', commonName: 'Issuing CA' };
const elsewhere = { organization: 'Somebody Else', commonName: 'Issuing CA' };

const root = certified({ organization: 'Trusted Roots', commonName: 'Root' }, { isCa: true });
const issuer = certified(issuing, { by: root, isCa: true });
const dispatch = certified(sender, { by: issuer, issuerUrl });

const accepted = JSON.stringify(documented?.body);
const signed = (text: string, { key }: Certified) =>
  sign('sha256', Buffer.from(text), key).toString('base64');

interface Sent {
  readonly text?: string;
  readonly signature?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

describe('Partner Center’s webhook', () => {
  let woken: number;
  let wake: () => Promise<void>;
  let lines: string[];
  let asked: string[];
  let served: Map<string, string>;
  let elapsed = 0;
  let server: ReturnType<typeof createServer>;
  let url: string;

  beforeEach(async () => {
    woken = 0;
    wake = async () => {
      woken += 1;
    };
    lines = [];
    asked = [];
    served = new Map([
      [certificateUrl, dispatch.pem],
      [issuerUrl, issuer.pem],
    ]);
    const download = async (address: string) => {
      asked.push(address);
      const pem = served.get(address);
      if (!pem) throw new Error('nothing there');
      return Buffer.from(pem);
    };
    const now = () => Date.parse('2026-05-06T16:20:00Z');
    const load = certifiedKeys({ download, now, roots: [root.pem] });
    server = createServer({
      frontDoor: async () => ({ status: 404 }),
      isReady: async () => true,
      webhook: webhook({
        isFromMicrosoft: senders(load, () => elapsed),
        wake: () => wake(),
        log: openLog('info', { write: (line) => void lines.push(line) }),
      }),
    });
    url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}${documented?.path}`;
  });
  afterEach(() => close(server));

  const send = async ({ text = accepted, signature = signed(text, dispatch), headers = {} }: Sent = {}) => {
    const all = {
      'content-type': 'application/json',
      authorization: authorization.replace('{signature}', signature),
      ...lowerCased(others),
      ...headers,
    };
    const answer = await request(url, { method: 'POST', headers: all, body: text });
    await answer.body.dump();
    return answer.statusCode;
  };
  const refuses = async (status: number, sent: Sent) => {
    equal(await send(sent), status);
    equal(woken, 0);
  };

  it('wakes the watcher for an acceptance that Microsoft has signed', async () => {
    equal(await send(), 200);
    equal(woken, 1);
  });

  for (const scheme of ['Signature ', ''])
    it(`takes the signature in a header of its own, too, after "${scheme}"`, async () => {
      const signature = `${scheme}${signed(accepted, dispatch)}`;
      equal(await send({ headers: { authorization: '', 'x-ms-signature': signature } }), 200);
      equal(woken, 1);
    });

  it('takes an event once: the same one again is answered alike and wakes nobody', async () => {
    equal(await send(), 200);
    equal(await send(), 200);
    equal(woken, 1);
  });

  it('answers an event that comes to nothing, and says so in the log under the id of its request', async () => {
    wake = () => Promise.reject(new Error('the disk is full'));
    equal(await send(), 200);
    const [line = '{}'] = lines;
    const { msg, correlationId } = JSON.parse(line);
    equal(msg, 'an event came to nothing');
    match(correlationId, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('takes other events, and does nothing about them', () =>
    refuses(200, { text: JSON.stringify({ EventName: 'test-created' }) }));

  it('refuses a body that was changed after it was signed', () =>
    refuses(401, { text: accepted.replace('7a18', '7a10'), signature: signed(accepted, dispatch) }));

  it('refuses a signature made with another key', () =>
    refuses(401, { signature: signed(accepted, certified(sender)) }));

  it('refuses a request without a signature, and one without the name of its certificate', async () => {
    await refuses(401, { headers: { authorization: 'Bearer x' } });
    await refuses(401, { headers: { 'x-ms-certificate-url': '' } });
    await refuses(401, { headers: { 'x-ms-signature-algorithm': 'none' } });
  });

  it('refuses a certificate that is kept anywhere but at Microsoft, or under many names, and does not ask there', async () => {
    for (const place of [
      'https://evil.example/dispatch.cer',
      'https://other.blob.core.windows.net/dispatch.cer',
      'https://microsoft.com.evil.example/dispatch.cer',
      'http://www.microsoft.com/dispatch.cer',
      'https://www.microsoft.com:8443/dispatch.cer',
      'file:///etc/passwd',
      `${certificateUrl}?1`,
      `${certificateUrl}#1`,
      `${certificateUrl}?`,
    ]) {
      served.set(place, dispatch.pem);
      await refuses(401, { headers: { 'x-ms-certificate-url': place } });
    }
    deepEqual(asked, []);
  });

  const other = certified(elsewhere, { by: root, isCa: true });
  const noAuthority = certified(issuing, { by: root });
  const dated = { by: issuer, until: '260101000000Z' };
  for (const [what, name, wish] of [
    ['that no trusted root stands behind', sender, {}],
    ['that somebody else has issued', sender, { by: other }],
    ['of another host', { ...sender, commonName: 'www.evil.example' }, { by: issuer }],
    ['that has run out', sender, dated],
    ['whose issuer may not issue any', sender, { by: noAuthority }],
  ] as const)
    it(`refuses a certificate ${what}`, async () => {
      const another = certified(name, { ...wish, issuerUrl });
      served.set(certificateUrl, another.pem);
      if ('by' in wish) served.set(issuerUrl, wish.by.pem);
      await refuses(401, { signature: signed(accepted, another) });
    });

  it('asks to be told again when the certificate cannot be had, and then takes the event', async () => {
    served.delete(certificateUrl);
    await refuses(503, {});
    served.set(certificateUrl, dispatch.pem);
    equal(await send(), 200);
    equal(woken, 1);
  });

  const at = (place: string) => ({ headers: { 'x-ms-certificate-url': place } });
  let named = 0;
  /** Has a stranger name thirty addresses of Microsoft's, where there is a certificate of somebody's. */
  const flood = async () => {
    for (let count = 0; count < 30; count += 1) {
      const place = `https://${++named}.microsoft.com/a.cer`;
      served.set(place, root.pem);
      await send(at(place));
    }
  };
  const loads = () => asked.filter((address) => address !== issuerUrl).length;

  it('asks for ten certificates a minute at most that strangers name', async () => {
    await flood();
    equal(loads(), 10);
    equal(await send(at('https://another.microsoft.com/a.cer')), 503);
    elapsed += minute;
    await flood();
    equal(loads(), 20);
  });

  it('recognises Microsoft at the documented address, however many others strangers name', async () => {
    await flood();
    equal(await send(), 200);
    equal(woken, 1);
  });

  it('recognises Microsoft at another address, too, and then strangers keep it out no more', async () => {
    const place = 'https://www.microsoft.com/pkiops/dispatch.cer';
    served.set(place, dispatch.pem);
    equal(await send(at(place)), 200);
    for (const pause of [minute, minute, minute, hour]) {
      elapsed += pause;
      await flood();
    }
    const other = JSON.stringify({ EventName: 'test-created' });
    equal(await send({ text: other, ...at(place) }), 200);
    equal(asked.filter((address) => address === place).length, 2);
  });

  it('refuses what is signed and makes no sense, and what is too long', async () => {
    await refuses(400, { text: 'not JSON' });
    await refuses(400, { text: '{"EventName":5}' });
    await refuses(413, { text: JSON.stringify({ EventName: 'x'.repeat(70_000) }) });
  });
});
