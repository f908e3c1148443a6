import { connect } from 'node:net';
import type { Attack } from '../attacks/rawAttacks.ts';

/** Sends an attack as it stands, and resolves to all that comes back until the connection ends. */
export const send = (port: number, { pieces, hangsUp }: Attack): Promise<string> =>
  new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.setNoDelay(true);
      for (const piece of pieces) socket.write(piece);
      if (hangsUp) socket.end(() => socket.destroy());
    });
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('error', () => undefined); // a reset is one way to be refused; what came before it counts
    socket.on('close', () => resolve(answer));
  });

/** The HTTP status of an answer; 0 for none. */
export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
