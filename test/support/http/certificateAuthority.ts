import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { certificatePem, der, sequence } from './certificates.ts';

const oid = { commonName: '0603550403', organization: '060355040a' };
const sha256WithRsa = sequence(Buffer.from('06092a864886f70d01010b0500', 'hex'));
const text = (value: string) => der(0x0c, Buffer.from(value));
const attribute = (type: string, value: string) => der(0x31, sequence(Buffer.from(type, 'hex'), text(value)));
const nameOf = ({ organization, commonName }: Name) =>
  sequence(attribute(oid.organization, organization), attribute(oid.commonName, commonName));
const extension = (type: string, value: Buffer) => sequence(Buffer.from(type, 'hex'), der(4, value));
const isCaExtension = extension('0603551d13', sequence(Buffer.from('0101ff', 'hex')));
const issuerAt = (url: string) =>
  extension(
    '06082b06010505070101',
    sequence(sequence(Buffer.from('06082b06010505073002', 'hex'), der(0x86, Buffer.from(url)))),
  );

/** Whom a certificate names. */
export interface Name {
  readonly organization: string;
  readonly commonName: string;
}

/** Somebody with a key, and the certificate for it in PEM. */
export interface Certified {
  readonly name: Name;
  readonly key: KeyObject;
  readonly pem: string;
}

interface Wish {
  /** Who issues it; the holder itself without anybody. */
  readonly by?: Certified;
  readonly isCa?: boolean;
  /** Where the issuer's certificate is said to be. */
  readonly issuerUrl?: string;
  readonly until?: string;
}

/** Makes a new key and a certificate for it (RFC 5280), valid from 2025 on. */
export function certified(name: Name, { by, isCa = false, issuerUrl, until = '491231235959Z' }: Wish = {}) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const extensions = [...(isCa ? [isCaExtension] : []), ...(issuerUrl ? [issuerAt(issuerUrl)] : [])];
  const content = sequence(
    der(0xa0, Buffer.from([2, 1, 2])),
    Buffer.from([2, 1, 1]),
    sha256WithRsa,
    nameOf(by?.name ?? name),
    sequence(der(0x17, Buffer.from('250101000000Z')), der(0x17, Buffer.from(until))),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    ...(extensions.length > 0 ? [der(0xa3, sequence(...extensions))] : []),
  );
  const signature = der(3, Buffer.from([0]), sign('sha256', content, by?.key ?? privateKey));
  const pem = certificatePem(sequence(content, sha256WithRsa, signature));
  return { name, key: privateKey, pem } satisfies Certified;
}
