import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A request that stops in the middle of its body. */
export const halfSent =
  'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{';

/** A connection to a server on loopback that has sent these bytes; it does not mind being cut off. */
export async function openSocket(port: number, bytes: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  await once(socket, 'connect');
  if (bytes) socket.write(bytes);
  return socket;
}
