import { type KeyObject, X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { hour, minute } from '../domain/moments.ts';
import { putLast } from '../putLast.ts';
import { isTrusted } from './chain.ts';
import { isIssuers, isMicrosofts } from './download.ts';

const keptFor = hour;
const keptAtMost = 20;

/** Addresses that are asked in a minute: whoever names one has shown nothing yet. */
const askedAtMost = 10;

interface Deps {
  readonly download: (url: string) => Promise<Buffer>;
  /** The time in milliseconds. */
  readonly now: () => number;
  /** Roots in PEM, for tests that have their own; Node's, that is Mozilla's, without it. */
  readonly roots?: readonly string[];
}

/** The keys of Microsoft's events, by where their certificates are; `busy` when too many were asked for just now. */
export type SenderKeys = (url: string) => Promise<KeyObject | 'busy' | undefined>;

/**
 * Finds the key under an address: undefined for one that is not Microsoft's, or whose certificate is not. Answers are
 * kept for an hour. Throws when a certificate cannot be had.
 */
export function senderKeys({ download, now, roots = rootCertificates }: Deps): SenderKeys {
  const kept = new Map<string, { readonly key: KeyObject | undefined; readonly until: number }>();
  const mayAsk = atMost(askedAtMost, minute, now);
  const load = async (url: string) => {
    if (!isIssuers(url)) throw new Error('the issuer of a certificate is elsewhere');
    return download(url);
  };
  return async (url) => {
    if (!isMicrosofts(url)) return undefined;
    const known = kept.get(url);
    if (known && known.until > now()) return known.key;
    if (!known?.key && !mayAsk()) return 'busy'; // strangers keep nobody out who was genuine before
    const certificate = new X509Certificate(await download(url));
    const trust = { roots: roots.map((pem) => new X509Certificate(pem)), load, now };
    const isGenuine = isForMicrosoft(certificate) && (await isTrusted(certificate, trust));
    const key = isGenuine ? certificate.publicKey : undefined;
    putLast(kept, url, { key, until: now() + keptFor }, keptAtMost);
    return key;
  };
}

/** Says so often in so much time that something may be done. */
function atMost(count: number, time: number, now: () => number): () => boolean {
  let done: number[] = [];
  return () => {
    done = done.filter((at) => at > now() - time);
    if (done.length >= count) return false;
    done.push(now());
    return true;
  };
}

/** Whether Microsoft has issued a certificate, for a host of its own. */
const isForMicrosoft = ({ issuer, subject, subjectAltName = '' }: X509Certificate): boolean =>
  issuer.split('\n').includes('O=Microsoft Corporation') &&
  [...subject.split('\n'), ...subjectAltName.split(', ')].some((name) =>
    /^(CN=|DNS:)([a-z0-9-]+\.)+microsoft\.com$/i.test(name),
  );
