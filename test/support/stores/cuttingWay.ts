import { connect, createServer, type Socket } from 'node:net';

/** Where a connection is cut at a commit: before the server hears of it, or before anybody hears of its answer. */
export type Cut = 'before' | 'after';

/** A way to PostgreSQL that can be cut in the midst of a commit. */
export interface CuttingWay {
  readonly url: string;
  /** Cuts the connection of the next commit; whoever waits for its answer finds out when `meanwhile` is over. */
  cutNext(cut: Cut, meanwhile?: () => Promise<unknown>): void;
  /** Lets nobody through any more, until it is opened again or has refused so many. */
  shut(refusals?: number): void;
  /** Lets everybody in and passes on nothing that they say, until it is opened again. */
  mute(): void;
  open(): void;
  close(): void;
}

/** What the driver sends to end a transaction: a simple query of PostgreSQL's protocol. */
const commit = Buffer.from('Q\0\0\0\x0bcommit\0');

/** Opens a way on loopback to the server of an address. */
export async function openCuttingWay(address: string): Promise<CuttingWay> {
  const url = new URL(address);
  const [host, port] = [url.hostname, Number(url.port)];
  const sockets = new Set<Socket>();
  let refusals = 0;
  let isMute = false;
  let next: { readonly cut: Cut; meanwhile(): Promise<unknown> } | undefined;

  const lead = (client: Socket): void => {
    if (refusals > 0) {
      refusals -= 1;
      return void client.destroy();
    }
    const server = connect(port, host);
    const end = () => void client.destroy();
    for (const one of [client, server]) sockets.add(one.on('error', end));
    client.on('close', () => server.destroy());
    server.on('close', end);
    server.on('data', (bytes) => client.write(bytes));
    client.on('data', (bytes) => {
      if (isMute) return;
      const now = bytes.includes(commit) ? next : undefined;
      if (!now) return void server.write(bytes);
      next = undefined;
      const cut = () => {
        server.off('close', end).destroy();
        void now.meanwhile().then(end);
      };
      if (now.cut === 'before') return cut();
      server.removeAllListeners('data').once('data', cut).write(bytes);
    });
  };

  const endAll = () => {
    for (const one of sockets) one.destroy();
  };
  const way = createServer(lead);
  await new Promise<void>((listening) => way.listen(0, '127.0.0.1', listening));
  url.host = `127.0.0.1:${Object(way.address()).port}`;
  return {
    url: url.href,
    cutNext(cut, meanwhile = async () => undefined) {
      next = { cut, meanwhile };
    },
    shut(wanted = Number.POSITIVE_INFINITY) {
      refusals = wanted;
      endAll();
    },
    mute() {
      isMute = true;
    },
    open() {
      refusals = 0;
      isMute = false;
    },
    close() {
      way.close();
      endAll();
    },
  };
}
