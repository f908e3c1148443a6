import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Cloud, publicCloud } from '../../../src/bot/cloud.ts';
import { portOf } from './loopback.ts';

export const tenantId = '5d7c2f10-8e43-4b6a-9f21-c0a4e7b81d36';
export const clientId = '6f1d2c3b-4a59-4e68-9b7c-8d0e1f2a3b4c';
export const serviceUrl = 'https://smba.trafficmanager.net/teams/';

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Keys by their ids: Teams' own, the one that follows it, one for another channel, one for none, one that is nowhere published. */
const pairs = { teams: pair(), next: pair(), webchat: pair(), nameless: pair(), stranger: pair() };
export type KeyName = keyof typeof pairs;

const endorsements: Partial<Record<KeyName, string[]>> = {
  teams: ['msteams', 'skype'],
  next: ['msteams'],
  webchat: ['webchat'],
};

const published = (name: KeyName) => ({
  ...pairs[name].publicKey.export({ format: 'jwk' }),
  kid: name,
  ...(endorsements[name] && { endorsements: endorsements[name] }),
});

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What a token says and how it is signed, where that is not as it should be. */
export interface Forgery {
  readonly claims?: object;
  readonly header?: object;
  readonly key?: KeyObject;
  readonly hash?: string;
}

/** A token of the Bot Connector for our bot; `forgery` changes what it likes. */
export function tokenWith({
  claims,
  header,
  key = pairs.teams.privateKey,
  hash = 'sha256',
}: Forgery = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const said = {
    iss: publicCloud.issuer,
    aud: clientId,
    serviceurl: serviceUrl,
    nbf: now - 60,
    exp: now + 3600,
  };
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: 'teams', ...header })}.${part({ ...said, ...claims })}`;
  return `${signed}.${sign(hash, Buffer.from(signed), key).toString('base64url')}`;
}

export const privateKey = (name: KeyName): KeyObject => pairs[name].privateKey;
export const publicPem = (): string =>
  pairs.teams.publicKey.export({ type: 'spki', format: 'pem' }).toString();

type Mood = 'well' | 'failing' | 'hanging';

/** Microsoft's sign-in service on loopback: metadata, keys, and tokens for clients. */
export async function openKeyServer() {
  const state = {
    mood: 'well' as Mood,
    names: ['teams', 'webchat', 'nameless'] as KeyName[],
    metadata: 0,
    keys: 0,
    forms: [] as URLSearchParams[],
    keysUrl: '',
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '';
    const isMetadata = path === '/metadata' || path.endsWith('/openidconfiguration');
    if (isMetadata) state.metadata += 1;
    if (path === '/keys') state.keys += 1;
    if (path.endsWith('/token')) state.forms.push(new URLSearchParams(await textOf(request)));
    if (state.mood === 'hanging') return;
    const body = isMetadata
      ? { jwks_uri: state.keysUrl }
      : path === '/keys'
        ? { keys: state.names.map(published) }
        : granted;
    response.statusCode = state.mood === 'failing' ? 500 : 200;
    response.end(JSON.stringify(body));
  };
  const server = createServer((request, response) => void answer(request, response));
  const url = `http://127.0.0.1:${await portOf(server)}`;
  state.keysUrl = `${url}/keys`;
  const cloud: Cloud = { ...publicCloud, metadataUrl: `${url}/metadata`, loginUrl: url };
  return {
    state,
    cloud,
    url,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type KeyServer = Awaited<ReturnType<typeof openKeyServer>>;

const granted = { access_token: 'own-token', expires_in: 3600, token_type: 'Bearer' };

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
