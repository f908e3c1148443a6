import type { ServerResponse } from 'node:http';
import type { Server } from 'restify';
import { serveBundled } from '../bundle.ts';
import type { CenterState } from './centerState.ts';

interface Deps {
  readonly view: () => CenterState;
  readonly onChange: (listener: () => void) => () => void;
}

/** Serves the emulator's own page at its root, and the state that it follows. */
export function servePage(server: Server, { view, onChange }: Deps): void {
  serveBundled(server, 'page/partnerCenter');
  server.get('/api/events', (_request, response, next) => {
    const stream: ServerResponse = response;
    stream.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const send = () => stream.write(`event: state\ndata: ${JSON.stringify(view())}\n\n`);
    stream.on('close', onChange(send));
    send();
    next(false);
  });
}
