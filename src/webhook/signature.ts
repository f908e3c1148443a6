import { type KeyObject, verify } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** How Partner Center signs an event: with which key, and what came of it. */
export interface Signature {
  readonly certificateUrl: string;
  readonly value: Buffer;
}

/** The signature in a request's headers, each of which must be there exactly once; undefined for any other request. */
export function signatureIn({ headersDistinct }: IncomingMessage): Signature | undefined {
  const only = (name: string) => {
    const [value = '', ...others] = headersDistinct[name] ?? [];
    return others.length === 0 ? value : '';
  };
  const signed = (only('x-ms-signature') || only('authorization')).replace(/^Signature\s+/i, '');
  const certificateUrl = only('x-ms-certificate-url');
  const isKnown = only('x-ms-signature-algorithm').toLowerCase() === 'rsa-sha256';
  const isWhole = isKnown && certificateUrl !== '' && /^[A-Za-z0-9+/]{100,2000}={0,2}$/.test(signed);
  return isWhole ? { certificateUrl, value: Buffer.from(signed, 'base64') } : undefined;
}

/** Whether a text was signed with the private half of a key: RSA with SHA-256, PKCS #1. */
export const isSigned = (text: string, { value }: Signature, key: KeyObject): boolean =>
  verify('sha256', Buffer.from(text), key, value);
