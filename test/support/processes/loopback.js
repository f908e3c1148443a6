import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

/**
 * Loaded before a program: every encrypted connection ends on this machine, in the clear, at the port that `LOOPBACK` gives
 * for the host; at a closed one when it gives none. So the program itself is the one that runs in production.
 */
const ports = JSON.parse(process.env.LOOPBACK ?? '{}');

tls.connect = ({ host }) => {
  const socket = net.connect(ports[host] ?? 1, '127.0.0.1');
  socket.once('connect', () => socket.emit('secureConnect'));
  return socket;
};
syncBuiltinESMExports();
