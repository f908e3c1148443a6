import { constants, randomUUID, sign } from 'node:crypto';
import { JwtTokenProviderFactory } from 'botframework-connector';
import { z } from 'zod/v4';
import type { Certificate } from './certificate.ts';
import { fetchJson, SignInError } from './fetchJson.ts';
import type { Registration } from './identity.ts';
import type { OwnToken } from './tokenKeeper.ts';

const Granted = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

/** Asks for a token of our own, as the registration says. `now` is the time in milliseconds. Throws `SignInError`. */
export const clientCredentials = (
  registration: Registration,
  now: () => number,
): (() => Promise<OwnToken>) =>
  registration.kind === 'managedIdentity'
    ? managedIdentity(registration, now)
    : () => grant(registration, now);

/** The client credentials grant (RFC 6749, 4.4), with a secret or a signed assertion (RFC 7523). */
async function grant(registration: Registration, now: () => number): Promise<OwnToken> {
  const { clientId, tenantId, clientSecret = '', certificate, cloud } = registration;
  const url = `${cloud.loginUrl}/${tenantId}/oauth2/v2.0/token`;
  const proof = certificate
    ? {
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion(certificate, clientId, url, now()),
      }
    : { client_secret: clientSecret };
  const scope = `${cloud.audience}/.default`;
  const granted = Granted.safeParse(
    await fetchJson(url, { grant_type: 'client_credentials', client_id: clientId, scope, ...proof }),
  );
  if (!granted.success) throw new SignInError(200);
  return { value: granted.data.access_token, lasts: granted.data.expires_in * 1000 };
}

/** What the certificate's owner signs, good for ten minutes. */
function assertion({ key, thumbprint }: Certificate, clientId: string, aud: string, now: number): string {
  const nbf = Math.floor(now / 1000);
  const claims = { aud, iss: clientId, sub: clientId, jti: randomUUID(), nbf, iat: nbf, exp: nbf + 600 };
  const header = { alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint };
  const signed = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const saltLength = constants.RSA_PSS_SALTLEN_DIGEST;
  return `${signed}.${sign('sha256', Buffer.from(signed), { key, padding, saltLength }).toString('base64url')}`;
}

/** The SDK's library knows every kind of machine that has a managed identity. */
function managedIdentity({ clientId, cloud }: Registration, now: () => number): () => Promise<OwnToken> {
  const provider = new JwtTokenProviderFactory().createAzureServiceTokenProvider(clientId);
  return async () => {
    const granted = await provider
      .getToken(`${cloud.audience}/.default`, { abortSignal: AbortSignal.timeout(10_000) })
      .catch((cause: unknown) => {
        throw new SignInError(0, cause);
      });
    if (!granted) throw new SignInError(0);
    return { value: granted.token, lasts: granted.expiresOnTimestamp - now() };
  };
}
