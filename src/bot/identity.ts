import type { Certificate } from './certificate.ts';
import type { Cloud } from './cloud.ts';

/** The bot's app registration, and how it proves that it is the bot: a secret, a certificate, or its managed identity. */
export interface Registration {
  readonly kind: 'singleTenant' | 'managedIdentity';
  readonly clientId: string;
  readonly tenantId: string;
  readonly clientSecret?: string | undefined;
  readonly certificate?: Certificate | undefined;
  readonly cloud: Cloud;
}

/** Who the bot is to Microsoft: `local` means that nobody is asked who they are, for loopback only. */
export type Identity = { readonly kind: 'local' } | Registration;
