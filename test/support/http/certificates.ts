import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** Content under a tag, with its length, as DER has it. */
export const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 128 ? [size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
};
export const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const time = (text: string) => der(0x17, Buffer.from(text));

const sha256WithRsa = sequence(Buffer.from('06092a864886f70d01010b0500', 'hex'));
const name = sequence(
  der(0x31, sequence(Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from('GCC Desk')))),
);

/** A certificate in PEM for a key, signed by that key (RFC 5280). */
function selfSigned(publicKey: KeyObject, privateKey: KeyObject): string {
  const certified = sequence(
    der(0xa0, Buffer.from([2, 1, 2])),
    Buffer.from([2, 1, 1]),
    sha256WithRsa,
    name,
    sequence(time('250101000000Z'), time('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(3, Buffer.from([0]), sign('sha256', certified, privateKey));
  return certificatePem(sequence(certified, sha256WithRsa, signature));
}

/** A certificate's bytes as text. */
export function certificatePem(bytes: Buffer): string {
  const whole = bytes.toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${whole.replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`;
}

export const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A new key with its certificate. */
export function newCertificate() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { publicKey, certificate: selfSigned(publicKey, privateKey), key: pemOf(privateKey) };
}
