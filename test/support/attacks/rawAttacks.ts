import { deflateSync, gzipSync } from 'node:zlib';
import { tokenWith } from '../http/keyServer.ts';
import { action } from '../processes/production.ts';

/** What is sent as it stands, in pieces if there are several, and what may come back; 0 is a connection closed without a word. */
export interface Attack {
  readonly pieces: readonly (string | Buffer)[];
  readonly statuses: readonly number[];
  /** Whether the client goes away after the last piece. */
  readonly hangsUp?: boolean;
}

const authorization = `Authorization: Bearer ${tokenWith()}`;
const json = 'Content-Type: application/json';
const good = JSON.stringify(action);

const head = (...lines: string[]): string =>
  ['POST /api/messages HTTP/1.1', 'Host: bot', 'Connection: close', authorization, ...lines, '', ''].join(
    '\r\n',
  );

/** A whole request that carries a good token, so that it is not the token that stops it. */
const post = (body: string | Buffer, statuses: readonly number[], ...lines: string[]): Attack => ({
  pieces: [head(`Content-Length: ${Buffer.byteLength(body)}`, ...(lines.length ? lines : [json])), body],
  statuses,
});
const bare = (text: string, ...statuses: number[]): Attack => ({ pieces: [text], statuses });
const get = (target: string, ...statuses: number[]) =>
  bare(`GET ${target} HTTP/1.1\r\nHost: bot\r\nConnection: close\r\n\r\n`, ...statuses);
const method = (name: string, ...statuses: number[]) =>
  bare(`${name} /api/messages HTTP/1.1\r\nHost: bot\r\nConnection: close\r\n\r\n`, ...statuses);
const withText = (text: string) => good.replace('"a:1"', JSON.stringify(text));
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
const chunked = 'Transfer-Encoding: chunked';
const length = `Content-Length: ${good.length}`;

const bodies: Readonly<Record<string, Attack>> = {
  'a gzip body': post(gzipSync(good), [415], json, 'Content-Encoding: gzip'),
  'gzip that is none': post('not gzip', [415], json, 'Content-Encoding: gzip'),
  'a gzip bomb': post(gzipSync(Buffer.alloc(100_000_000)), [415], json, 'Content-Encoding: gzip'),
  'a deflate body': post(deflateSync(good), [415], json, 'Content-Encoding: deflate'),
  'an encoding that is none': post(good, [415], json, 'Content-Encoding: identity'),
  'a multipart form': post(
    '--x\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\nx\r\n--x--\r\n',
    [415],
    'Content-Type: multipart/form-data; boundary=x',
  ),
  'a form': post('a=b', [415], 'Content-Type: application/x-www-form-urlencoded'),
  'plain text': post(good, [415], 'Content-Type: text/plain'),
  'no content type': post(good, [415], 'X-Nothing: here'),
  'two content types': post(good, [415], json, 'Content-Type: text/plain'),
  'a content type that begins well': post(good, [415], 'Content-Type: application/jsonp'),
  'another character set': post(good, [415], `${json}; charset=utf-16`),
  nothing: post('', [400]),
  blanks: post(' '.repeat(1000), [400]),
  'half of it': post(good.slice(0, -1), [400]),
  'a number': post('1e999', [400]),
  'deep arrays': post('['.repeat(200_000), [400]),
  'deep objects': post(`${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`, [400]),
  'a deep value inside a good activity': post(
    good.replace('"data":{}', `"data":${'['.repeat(100)}${']'.repeat(100)}`),
    [400],
  ),
  'a huge array': post(`[${'1,'.repeat(100_000)}1]`, [400]),
  'a huge number of keys': post(`{${Array.from({ length: 15_000 }, (_, at) => `"k${at}":1`).join()}}`, [400]),
  'zero bytes': post(Buffer.alloc(1000), [400]),
  'a raw zero byte in a string': post(withText('x').replace('x', '\0'), [400]),
  'bytes that are no UTF-8': post(Buffer.from(withText('Ã('), 'latin1'), [400]),
  'UTF-16': post(Buffer.from(good, 'utf16le'), [400]),
  'a byte order mark': post(`\ufeff${good}`, [400]),
  'the key __proto__': post(good.replace('{', '{"__proto__":{"deliveryMode":"expectReplies"},'), [400]),
  'the key __proto__ in disguise': post(
    good.replace('{', '{"__\\u0070roto__":{"deliveryMode":"expectReplies"},'),
    [400],
  ),
  'a value that cannot be compared': post(good.replace('"f:1"', '{"length":{"toString":1}}'), [400]),
  'a value that cannot be printed': post(good.replace('"data":{}', '"data":{"caseId":{"valueOf":1}}'), [400]),
  'the key constructor': post(good.replace('{', '{"constructor":{"prototype":{"x":1}},'), [200]),
  'keys that come twice': post(
    good.replace('{', '{"type":"message","serviceUrl":"https://evil.example/",'),
    [200],
  ),
  'more than 256 KiB': post(`${good}${' '.repeat(300_000)}`, [413, 0]),
  'more than 256 KiB, without saying so': {
    pieces: [head(chunked, json), ...Array.from({ length: 40 }, () => chunk('x'.repeat(10_000)))],
    statuses: [413, 0],
  },
  'a length that is a lie, too long': {
    pieces: [head(json, `Content-Length: ${good.length + 50}`), good],
    statuses: [400, 408],
  },
  'a length that is a lie, too short': { pieces: [head(json, 'Content-Length: 20'), good], statuses: [400] },
  'a length beyond all bounds': {
    pieces: [head(json, 'Content-Length: 99999999999999999999')],
    statuses: [400],
  },
  'a length below zero': { pieces: [head(json, 'Content-Length: -1')], statuses: [400] },
  'a body that stops': { pieces: [head(json, length), good.slice(0, 50)], statuses: [0], hangsUp: true },
  'a body that never comes': { pieces: [head(json, length)], statuses: [408] },
  'a body in drops': { pieces: [head(json, length), ...good.slice(0, 20)], statuses: [408] },
};

const framing: Readonly<Record<string, Attack>> = {
  'a length and chunks': { pieces: [head(json, length, chunked), chunk(good), '0\r\n\r\n'], statuses: [400] },
  'two lengths': { pieces: [head(json, length, 'Content-Length: 5'), good], statuses: [400] },
  'two lengths in one': { pieces: [head(json, `${length}, 5`), good], statuses: [400] },
  'a transfer encoding that is none': {
    pieces: [head(json, 'Transfer-Encoding: xchunked'), chunk(good)],
    statuses: [400],
  },
  'chunks, then identity': {
    pieces: [head(json, 'Transfer-Encoding: chunked, identity'), chunk(good)],
    statuses: [400],
  },
  'chunks, disguised': { pieces: [head(json, length, 'Transfer-Encoding : chunked'), good], statuses: [400] },
  'a chunk of no size': { pieces: [head(json, chunked), 'zz\r\nx\r\n'], statuses: [400] },
  'a chunk with endless extensions': {
    pieces: [head(json, chunked), `1;${'x'.repeat(30_000)}\r\nx\r\n0\r\n\r\n`],
    statuses: [413],
  },
  'lines that end too soon': { pieces: [head(json, length).replaceAll('\r\n', '\n'), good], statuses: [400] },
  'a folded header': { pieces: [head(json, 'X-Folded: a\r\n b', length), good], statuses: [400, 200] },
  'a header with a zero byte': { pieces: [head(json, 'X-Zero: a\0b', length), good], statuses: [400] },
  'a header without a name': { pieces: [head(json, ': x', length), good], statuses: [400] },
  'two tokens': { pieces: [head(json, authorization, length), good], statuses: [401] },
  'two hosts': { pieces: [head(json, 'Host: other', length), good], statuses: [400] },
  'no host': bare('GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n', 400),
  'an old proxy’s question, which is none': bare('GET /healthz HTTP/1.0\r\n\r\n', 200),
  'a huge header': bare(`GET /healthz HTTP/1.1\r\nHost: bot\r\nX-Huge: ${'x'.repeat(20_000)}\r\n\r\n`, 431),
  'more headers than one can read': bare(
    `GET /healthz HTTP/1.1\r\nHost: bot\r\n${'Name: value\r\n'.repeat(5_000)}\r\n`,
    431,
  ),
  'a huge address': get(`/${'x'.repeat(20_000)}`, 431),
  'headers that never end': {
    pieces: ['POST /api/messages HTTP/1.1\r\nHost: bot\r\n', 'X-Slow: 1\r\n', 'X-Slow: 2\r\n'],
    statuses: [408],
  },
  'something before its body': {
    pieces: [head(json, length, 'Expect: 100-continue'), good],
    statuses: [200, 100],
  },
  'something that nobody expects': {
    pieces: [head(json, length, 'Expect: miracles'), good],
    statuses: [417],
  },
};

const requests: Readonly<Record<string, Attack>> = {
  'no HTTP': bare('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400),
  'HTTP/0.9': bare('GET /healthz\r\n\r\n', 400),
  'HTTP/2': bare('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400),
  'HTTP/9': bare('GET /healthz HTTP/9.9\r\nHost: bot\r\n\r\n', 400),
  'a change to a web socket': bare(
    'GET /api/messages HTTP/1.1\r\nHost: bot\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n\r\n',
    400,
  ),
  'a tunnel': bare('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', 405),
  'an unknown method': bare('STEAL /api/messages HTTP/1.1\r\nHost: bot\r\n\r\n', 400),
  'OPTIONS, as a web page would ask': bare(
    'OPTIONS /api/messages HTTP/1.1\r\nHost: bot\r\nOrigin: null\r\nAccess-Control-Request-Method: POST\r\nConnection: close\r\n\r\n',
    405,
  ),
  TRACE: method('TRACE', 405),
  PUT: method('PUT', 405),
  DELETE: method('DELETE', 405),
  'GET where one posts': method('GET', 405),
  'an address elsewhere': get('http://evil.example/api/messages', 404, 405),
  'a way up': get('/../../../../etc/passwd', 404),
  'a way up in disguise': get('/%2e%2e/%2e%2e/etc/passwd', 404),
  'a broken disguise': get('/%', 400, 404),
  'a zero byte in the address': get('/healthz%00', 404),
  'two slashes': get('//healthz', 404),
  'no address': get('*', 400, 404),
  metrics: get('/metrics', 404),
  'no token': bare(
    `POST /api/messages HTTP/1.1\r\nHost: bot\r\n${json}\r\nContent-Length: 9999999\r\n\r\n`,
    401,
  ),
  'a page’s origin': post(good, [200], json, 'Origin: https://evil.example'),
  'two requests in one, the second bad': {
    pieces: [`GET /healthz HTTP/1.1\r\nHost: bot\r\n\r\nGET /x HTTP/1.1\r\nHost: bot\r\n\r\n`],
    statuses: [200],
  },
};

/** Attacks by what comes through the wire. */
export const attacks: Readonly<Record<string, Attack>> = { ...bodies, ...framing, ...requests };
