import { type KeyObject, X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { isTrusted } from './chain.ts';
import { isIssuers } from './download.ts';

interface Deps {
  readonly download: (url: string) => Promise<Buffer>;
  /** The time in milliseconds. */
  readonly now: () => number;
  /** Roots in PEM, for tests that have their own; Node's, that is Mozilla's, without it. */
  readonly roots?: readonly string[];
}

/**
 * Makes the way to the key of the certificate under an address: undefined unless Microsoft has issued it, for a host of its
 * own. Throws when a certificate cannot be had.
 */
export function certifiedKeys({ download, now, roots = rootCertificates }: Deps) {
  const load = async (url: string) => {
    if (!isIssuers(url)) throw new Error('the issuer of a certificate is elsewhere');
    return download(url);
  };
  return async (url: string): Promise<KeyObject | undefined> => {
    const certificate = new X509Certificate(await download(url));
    const trust = { roots: roots.map((pem) => new X509Certificate(pem)), load, now };
    const isGenuine = isForMicrosoft(certificate) && (await isTrusted(certificate, trust));
    return isGenuine ? certificate.publicKey : undefined;
  };
}

/** Whether Microsoft has issued a certificate, for a host of its own. */
const isForMicrosoft = ({ issuer, subject, subjectAltName = '' }: X509Certificate): boolean =>
  issuer.split('\n').includes('O=Microsoft Corporation') &&
  [...subject.split('\n'), ...subjectAltName.split(', ')].some((name) =>
    /^(CN=|DNS:)([a-z0-9-]+\.)+microsoft\.com$/i.test(name),
  );
