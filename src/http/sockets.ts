import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { rawRefusal } from './refusal.ts';

/** What the parser's errors mean; everything else is a bad request. */
const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};

/** Refuses what never becomes a request: bytes that are no HTTP, slow clients, tunnels, one connection too many. */
export function guardSockets(server: Server, maxConnections: number): void {
  let open = 0;
  server.prependListener('connection', (socket) => {
    open += 1;
    socket.once('close', () => {
      open -= 1;
    });
    if (open > maxConnections) turnAway(socket, 503);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    turnAway(socket, statuses[error.code ?? ''] ?? 400),
  );
  server.on('upgrade', (_request, socket) => turnAway(socket, 400));
  server.on('connect', (_request, socket) => turnAway(socket, 405));
  server.on('checkExpectation', ({ socket }) => turnAway(socket, 417));
}

/** Says so if somebody still listens, and closes. */
function turnAway(socket: Duplex, status: number): void {
  if (!socket.writable || isAnswering(socket)) return void socket.destroy();
  socket.on('error', () => socket.destroy()); // gone before the answer: nothing is lost
  socket.end(rawRefusal(status), () => socket.destroy());
}

/** Whether an answer is under way already, into which a second one must not be written. */
const isAnswering = (socket: Duplex): boolean => 'bytesWritten' in socket && socket.bytesWritten !== 0;
