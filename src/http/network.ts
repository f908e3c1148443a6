import { Agent, buildConnector } from 'undici';

/** Failures from before there was a connection. Any other failure leaves open whether a call took effect. */
const beforeSending = new WeakSet<Error>();

/** Whether a call of such a pool was certainly never sent: no connection came about, or none that is secure. */
export const isUnsent = (failure: Error): boolean => beforeSending.has(failure);

const connect = buildConnector({ timeout: 5_000 });

/** The way out to the network: at most so many connections to each host, each within five seconds. */
export const openPool = (connections: number, keepAliveTimeout = 4_000): Agent =>
  new Agent({
    connections,
    keepAliveTimeout,
    connect: (target, done) =>
      connect(target, (...came) => {
        if (came[0]) beforeSending.add(came[0]);
        done(...came);
      }),
  });
