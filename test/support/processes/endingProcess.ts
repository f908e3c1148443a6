import { endInOrder } from '../../../src/ending.ts';
import { readJson } from '../../../src/http/body.ts';
import { openLog } from '../../../src/log.ts';
import { close, createServer, listen } from '../../../src/server.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';

/** A server and a store that end as in production. Arguments: the store's folder, the patience with whoever is connected. */
const [, , folder = '', patience] = process.argv;
const store = await openLowdbStore(folder);
const server = createServer({
  frontDoor: async (request) => ({ status: 200, body: JSON.stringify(await readJson(request, 1_000)) }),
  isReady: store.ready,
});
const failing = async () => {
  process.send?.('ending');
  throw new Error('a step that fails');
};
endInOrder(openLog('silent')).takes(failing, () => close(server, Number(patience)), failing, store.close);

process.on('message', (what) => {
  if (what === 'throw') throw new Error('a bug');
  void Promise.reject(new Error('a bug'));
});
process.send?.(await listen(server, 0, '127.0.0.1'));
