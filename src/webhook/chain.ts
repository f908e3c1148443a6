import { X509Certificate } from 'node:crypto';

const mostSteps = 4;

/** What a certificate's issuers are looked for with. */
export interface Trust {
  /** Certificates that are trusted as they are. */
  readonly roots: readonly X509Certificate[];
  /** Fetches what stands under an address; throws when it cannot be had. */
  readonly load: (url: string) => Promise<Buffer>;
  /** The time in milliseconds. */
  readonly now: () => number;
}

/** Whether a certificate's issuers lead to a trusted root, each valid now; missing ones are fetched from where it says. */
export async function isTrusted(certificate: X509Certificate, trust: Trust, steps = 0): Promise<boolean> {
  if (steps > mostSteps || !isValid(certificate, trust.now())) return false;
  if (trust.roots.some((root) => isIssued(certificate, root) && isValid(root, trust.now()))) return true;
  const url = issuerUrl(certificate);
  if (!url) return false;
  const issuer = new X509Certificate(await trust.load(url));
  return issuer.ca && isIssued(certificate, issuer) && isTrusted(issuer, trust, steps + 1);
}

const isIssued = (certificate: X509Certificate, issuer: X509Certificate): boolean =>
  certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

const isValid = ({ validFrom, validTo }: X509Certificate, now: number): boolean =>
  Date.parse(validFrom) <= now && now <= Date.parse(validTo);

/** Where a certificate says that its issuer's can be had. */
const issuerUrl = ({ infoAccess }: X509Certificate): string | undefined =>
  /^CA Issuers - URI:(.+)$/m.exec(infoAccess ?? '')?.[1];
