import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readJson } from '../../../src/http/body.ts';
import type { HandClock } from './doubles.ts';
import type { Fault } from './faults.ts';
import { type Receiver, receiver } from './receiver.ts';

/** One call as the connector saw it. */
export interface Seen {
  readonly method: string;
  /** The conversation, or the person for whom one is opened. */
  readonly to: string;
  readonly activityId: string | undefined;
  readonly summary: string;
  readonly card: object | undefined;
  readonly token: string | undefined;
  readonly at: number;
}

/** What a call is answered with; undefined for yes. */
export type Misbehaviour = (call: Seen) => Fault | undefined;

/**
 * The Bot Connector on loopback, stricter than Teams: it counts every call against the documented limits on the moved
 * clock, and notes whoever goes over one or does not wait as told. It misbehaves as it is told to.
 */
export async function openStrictConnector(clock: HandClock, misbehave: Misbehaviour = () => undefined) {
  const calls: Seen[] = [];
  const effects: Seen[] = [];
  const state = { misbehave };
  const guard = receiver();

  let connections = 0;
  const server = createServer((request, response) => void answer(request, response));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = await seen(request, Date.parse(clock.now()));
    calls.push(call);
    const fault = guard.isOver(call) ? { status: 429 } : state.misbehave(call);
    if (!fault || fault.takesEffect || fault.body !== undefined) effects.push(call);
    respond(call, fault ?? {}, response, effects.length, guard);
  };
  server.on('connection', () => {
    connections += 1;
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo; // a TCP server

  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    /** The calls that took effect, in their order. */
    effects,
    violations: guard.violations,
    connections: () => connections,
    misbehave(next: Misbehaviour) {
      state.misbehave = next;
    },
    /** Listens again, where it did before it was closed. */
    listen: () => listen(port),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type StrictConnector = Awaited<ReturnType<typeof openStrictConnector>>;

async function seen(request: IncomingMessage, at: number): Promise<Seen> {
  const [conversation, activityId] = (request.url ?? '')
    .replace(/^\/v3\/conversations\/?/, '')
    .split('/activities')
    .map((part) => decodeURIComponent(part.replace(/^\//, '')));
  const body = Object(await readJson(request, 256 * 1024));
  const to = conversation || body.members[0].id;
  return {
    method: request.method ?? '',
    to,
    activityId: activityId || undefined,
    summary: body.summary ?? 'open',
    card: body.attachments?.[0]?.content,
    token: request.headers.authorization?.replace('Bearer ', ''),
    at,
  };
}

function respond(call: Seen, fault: Fault, response: ServerResponse, count: number, guard: Receiver): void {
  if (fault.ends === 'hang') return;
  if (fault.ends === 'cut') return void response.destroy();
  const { status = call.method === 'PUT' ? 200 : 201, code } = fault;
  const wait = fault.retryAfter === undefined ? undefined : guard.closes(call, fault.retryAfter);
  const id = call.summary === 'open' ? `a:${call.to}` : `m${count}`;
  const body = fault.body ?? JSON.stringify(status < 300 ? { id } : { error: { code, message: 'canary' } });
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body) + (fault.ends === 'cutBody' ? 10 : 0),
    ...(wait !== undefined && { 'retry-after': wait }),
    ...(fault.location && { location: fault.location }),
  });
  if (fault.ends === 'cutBody') response.write(body, () => response.destroy());
  else response.end(body);
}
