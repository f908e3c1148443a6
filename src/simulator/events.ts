import type { ServerResponse } from 'node:http';
import type { Server } from 'restify';

/** A state that pages follow, and the way to hear of its changes. */
export interface Followed {
  readonly view: () => object;
  readonly onChange: (listener: () => void) => () => void;
}

/** Sends the state when somebody starts to listen, and again at every change; several at once become one. */
export function serveEvents(server: Server, { view, onChange }: Followed): void {
  server.get('/api/events', (_request, response, next) => {
    const stream: ServerResponse = response;
    stream.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    let waits = false;
    const send = () => {
      waits = false;
      stream.write(`event: state\ndata: ${JSON.stringify(view())}\n\n`);
    };
    const forget = onChange(() => {
      if (!waits) setImmediate(send);
      waits = true;
    });
    stream.on('close', forget);
    send();
    next(false);
  });
}
