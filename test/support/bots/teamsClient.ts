import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { request } from 'undici';
import { homeTenant } from '../../../src/simulator/cast.ts';
import { actionsOf, inputsOf } from '../cards/cards.ts';

/** A Teams client with a connector of its own, beside the bot's process: what it shows outlives the bot. */
export interface TeamsClient extends AsyncDisposable {
  /** Where its connector listens, on loopback. */
  readonly port: number;
  /** Says something to the bot at `url` and resolves to the card that it sent before it answered. */
  say(url: string, person: string, text: string): Promise<unknown>;
  /** Fills a card, presses the button with this verb, and resolves to the card that was answered. */
  press(url: string, person: string, card: unknown, verb: string, inputs: object): Promise<unknown>;
}

interface Sent {
  readonly attachments?: readonly { readonly content: unknown }[];
}

interface Options {
  /** How activities prove that Teams sends them. */
  readonly authorization: string;
  /** What they name as their connector. */
  readonly serviceUrl: string;
}

export async function openTeamsClient({ authorization, serviceUrl }: Options): Promise<TeamsClient> {
  const cards = new Map<string, unknown>();
  let count = 0;
  const take = async (call: IncomingMessage): Promise<void> => {
    const conversation = decodeURIComponent(/conversations\/([^/]+)/.exec(call.url ?? '')?.[1] ?? '');
    const { attachments } = (await json(call)) as Sent; // what our own bot sends
    if (attachments?.[0]) cards.set(conversation, attachments[0].content);
  };
  const connector = createServer(async (call, response) => {
    await take(call).catch(() => undefined); // a killed bot says half of what it wanted to say
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(`{"id":"b:${++count}"}`);
  });
  await new Promise<void>((listening) => void connector.listen(0, '127.0.0.1', listening));
  const { port } = connector.address() as AddressInfo; // a TCP server

  const deliver = async (url: string, person: string, activity: object): Promise<unknown> => {
    const envelope = {
      id: `f:${++count}`,
      channelId: 'msteams',
      serviceUrl,
      locale: 'en-US',
      from: { id: `29:${person}`, name: person, aadObjectId: person },
      recipient: { id: '28:bot' },
      conversation: { id: person, conversationType: 'personal', tenantId: homeTenant },
    };
    const answer = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ ...envelope, ...activity }),
    });
    const text = await answer.body.text();
    if (answer.statusCode !== 200) throw new Error(`the bot answered ${answer.statusCode}`);
    return text === '' ? undefined : JSON.parse(text).value;
  };

  return {
    port,
    async say(url, person, text) {
      await deliver(url, person, { type: 'message', text });
      return cards.get(person);
    },
    press(url, person, card, verb, inputs) {
      const data = {
        ...inputsOf(card),
        ...actionsOf(card).find((one) => one.verb === verb)?.data,
        ...inputs,
      };
      const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
      return deliver(url, person, { type: 'invoke', name: 'adaptiveCard/action', value });
    },
    async [Symbol.asyncDispose]() {
      connector.closeAllConnections();
      await new Promise((closed) => connector.close(closed));
    },
  };
}
