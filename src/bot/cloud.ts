/** Where Microsoft's services for bots are, and what their tokens look like. */
export interface Cloud {
  /** Who signs what the Bot Connector sends to us. */
  readonly issuer: string;
  /** Names the address of the keys that it signs with. */
  readonly metadataUrl: string;
  /** Where our own tokens come from, and what they are for. */
  readonly loginUrl: string;
  readonly audience: string;
}

/** The public cloud; bots in GCC use it too. GCC High and DoD have clouds of their own. */
export const publicCloud: Cloud = {
  issuer: 'https://api.botframework.com',
  metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  loginUrl: 'https://login.microsoftonline.com',
  audience: 'https://api.botframework.com',
};
