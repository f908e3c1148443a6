import { deepEqual, rejects } from 'node:assert/strict';
import { closing } from '../src/closing.ts';
import { silence } from './support/bots/doubles.ts';

describe('a bot that is closed', () => {
  const open = (more: { stop?: () => Promise<void>; disconnect?: () => Promise<void> } = {}) => {
    const steps: string[] = [];
    const did = (step: string, then?: () => Promise<void>) => async () => {
      steps.push(step);
      await then?.();
    };
    const worker = { nudge: () => undefined, idle: async () => undefined, stop: did('stopped', more.stop) };
    const bot = closing({
      workers: [worker, worker],
      connections: [{ close: did('disconnected', more.disconnect) }],
      store: { close: did('store closed') },
      log: silence.log,
    });
    return { steps, ...bot };
  };
  const inOrder = ['stopped', 'stopped', 'disconnected', 'store closed'];

  it('stops its workers once, then its connections, then the store', async () => {
    const { rest, close, steps } = open();
    await rest();
    await close();
    deepEqual(steps, inOrder);
  });

  it('closes the store also when a worker or the connections fail', async () => {
    const fail = () => Promise.reject(new Error('not saved'));
    const first = open({ stop: fail });
    await first.close();
    const second = open({ disconnect: fail });
    await rejects(second.close());
    deepEqual([first.steps, second.steps], [inOrder, inOrder]);
  });

  it('does not wait for a call that takes too long: it ends when the connections do', async () => {
    const ends = new AbortController();
    const stuck = new Promise<void>((resolve) => ends.signal.addEventListener('abort', () => resolve()));
    const { close, steps } = open({ stop: () => stuck, disconnect: async () => ends.abort() });
    await close();
    deepEqual(steps, inOrder);
  });
});
