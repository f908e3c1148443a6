import { request } from 'undici';
import { readAtMost } from '../http/readAtMost.ts';

const timeLimit = 3_000;
const mostBytes = 64 * 1024;

/** Where Microsoft keeps the certificate of its events, and where the issuers above it keep theirs. */
const certificateHosts = /^(3psostorageacct\.blob\.core\.windows\.net|([a-z0-9-]+\.)+microsoft\.com)$/;
const issuerHosts = /^(([a-z0-9-]+\.)+microsoft\.com|cacerts\.digicert\.com)$/;

/** Whether an address is one of a certificate of Microsoft's own, so that nobody makes us ask elsewhere, or the same twice. */
export const isMicrosofts = (url: string): boolean =>
  isAt(url, certificateHosts, ['https:']) && !/[?#]/.test(url);

/** Whether the certificate of an issuer may be fetched there; that it is genuine, its signature shows. */
export const isIssuers = (url: string): boolean => isAt(url, issuerHosts, ['https:', 'http:']);

function isAt(url: string, hosts: RegExp, protocols: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username } = new URL(url);
  return protocols.includes(protocol) && hosts.test(hostname) && port === '' && username === '';
}

/** Fetches at most 64 KiB in three seconds, without redirects. Throws when that does not work out. */
export async function download(url: string): Promise<Buffer> {
  const { statusCode, body } = await request(url, { signal: AbortSignal.timeout(timeLimit) });
  const certificate = await readAtMost(body, mostBytes);
  if (statusCode !== 200) throw new Error(`the certificate's server answered ${statusCode}`);
  return certificate;
}
