import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';

/** A certificate that the bot proves itself with. */
export interface Certificate {
  readonly key: KeyObject;
  /** SHA-256 of the certificate in DER, as base64url: what Entra finds it by. */
  readonly thumbprint: string;
}

/** Reads a PEM text that holds a certificate and its RSA key. Throws an `Error` that says in words what is missing. */
export function certificateOf(pem: string): Certificate {
  const certificate = attempt('holds no certificate', () => new X509Certificate(pem));
  const key = attempt('holds no private key without a passphrase', () => createPrivateKey(pem));
  if (key.asymmetricKeyType !== 'rsa') throw new Error('holds a key that is not RSA');
  if (!certificate.checkPrivateKey(key)) throw new Error('holds a key of another certificate');
  return {
    key,
    thumbprint: Buffer.from(certificate.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url'),
  };
}

function attempt<T>(complaint: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new Error(complaint); // the parser's own words may quote the file
  }
}
