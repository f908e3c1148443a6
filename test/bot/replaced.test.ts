import { equal, match } from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { openStore } from '../../src/stores/index.ts';
import { cases } from '../support/bots/deployment.ts';
import { directoryWith } from '../support/bots/doubles.ts';
import { portOf } from '../support/http/loopback.ts';
import { openCenter } from '../support/partnerCenter/partnerCenter.ts';
import { type LocalBot, openLocalBot } from '../support/processes/localBot.ts';
import { type Folder, openFolder } from '../support/stores/stores.ts';

const owner = 'tenant/abc';
const setUp = cases.find(({ kind, status }) => kind === 'customerSetup' && status === 'qualifying');

describe('a message that a button replaces for everybody who opens the chat', () => {
  let folder: Folder;
  let connector: Server;
  let center: Awaited<ReturnType<typeof openCenter>>;
  let bot: LocalBot;
  let serviceUrl = '';
  let status = 200;
  let count = 0;
  before(async () => {
    connector = createServer((incoming, response) => {
      incoming.resume();
      response.statusCode = status;
      response.end('{}');
    });
    serviceUrl = `http://127.0.0.1:${await portOf(connector)}`;
    folder = await openFolder();
    center = await openCenter();
    const store = await openStore({ kind: 'lowdb', directory: folder.path });
    await store.commit({ put: setUp ? [{ ...setUp, owner }] : [] });
    const directory = directoryWith({ [owner]: ['adminAgent'] });
    bot = await openLocalBot({ store, directory, clock: center.clock, partnerCenter: center.open() });
  });
  after(async () => {
    await bot.close();
    connector.close();
    await center[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });

  const press = () => {
    const data = { caseId: setUp?.id, argument: '' };
    const value = { action: { type: 'Action.Execute', verb: 'remove-credentials', data } };
    const button = { type: 'invoke', name: 'adaptiveCard/action', replyToId: 'm1', locale: 'en-US' };
    return bot.send({ ...button, id: `i${++count}`, serviceUrl, value });
  };

  it('may be gone already: then nobody sees anything of it', async () => {
    for (status of [200, 404]) {
      const answer = await press();
      equal(answer.status, 200);
      match(answer.body, /The first credentials were removed here/);
    }
  });

  it('stays where the connector does not take that, and whoever pressed is told so', async () => {
    for (status of [403, 502]) {
      const answer = await press();
      equal(answer.status, 200);
      match(answer.body, /Sorry, something went wrong on our side/);
    }
  });
});
