import { deepEqual, equal, match } from 'node:assert/strict';
import type { Server } from 'restify';
import { request } from 'undici';
import { type Assembly, assemble } from '../../src/assembly.ts';
import { localConfig } from '../../src/config.ts';
import { openPartnerQualification } from '../../src/domain/application/open.ts';
import { FailureKind, reasonOf } from '../../src/domain/failure.ts';
import { close, createServer, listen } from '../../src/server.ts';
import type { Store } from '../../src/services/ports.ts';
import { openStore } from '../../src/stores/index.ts';
import { noLookup } from '../../src/tenants/lookup.ts';
import { countedIds, directoryWith, handClock, silence } from '../support/bots/doubles.ts';
import { openStrictConnector, type StrictConnector } from '../support/bots/strictConnector.ts';
import { wordsOf } from '../support/cards/cards.ts';
import { met, start, waiting } from '../support/http/post.ts';
import { type Folder, openFolder } from '../support/stores/stores.ts';

const kinds = FailureKind.options;

describe('the operator', () => {
  let folder: Folder;
  let store: Store;
  let teams: StrictConnector;
  let bot: Assembly;
  let server: Server;
  let url = '';
  const clock = handClock(start);

  beforeEach(async () => {
    folder = await openFolder();
    teams = await openStrictConnector(clock);
    store = await openStore({ kind: 'lowdb', directory: folder.path });
    const owners = kinds.map((kind) => ({ ...met(kind, teams.url), reachable: kind !== 'unreachable' }));
    const cases = kinds.map((kind, at) =>
      openPartnerQualification(
        `c-${kind}`,
        `GCC-0000${at}`,
        { id: `tenant/${kind}`, name: kind, roles: [] },
        start,
      ),
    );
    await store.commit({
      put: cases,
      people: [...owners, { ...met('boss', teams.url), locale: 'de-DE' }],
      notices: kinds.map((kind) =>
        waiting(`n-${kind}`, kind, {
          caseId: `c-${kind}`,
          news: 'asked',
          state: 'dead',
          attempts: 1,
          reason: reasonOf(kind, 403, 'BotDisabledByAdmin'),
          failures: kind === 'unanswered' ? 0 : 1,
        }),
      ),
    });
    const agents = Object.fromEntries(kinds.map((kind) => [`tenant/${kind}`, ['salesAgent'] as const]));
    bot = assemble({
      ...localConfig({ TRY_DATA: folder.path }),
      store,
      clock,
      tenants: noLookup,
      partnerCenter: undefined,
      ids: countedIds(),
      random: () => 1,
      ...silence,
      directory: directoryWith({ ...agents, 'tenant/boss': ['operator'] }),
      tenantId: 'tenant',
      botId: '28:bot',
      serviceUrl: teams.url,
    });
    server = createServer({ frontDoor: bot.frontDoor, isReady: async () => true });
    url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/api/messages`;
  });
  afterEach(async () => {
    await close(server);
    await bot.close();
    await teams.close();
    await folder[Symbol.asyncDispose]();
  });

  let sent = 0;
  const post = async (more: object) => {
    sent += 1;
    const activity = {
      id: String(sent),
      channelId: 'msteams',
      serviceUrl: teams.url,
      from: { id: '29:boss', aadObjectId: 'boss' },
      recipient: { id: '28:bot' },
      conversation: { id: 'a:boss', conversationType: 'personal' },
      ...more,
    };
    const headers = { 'content-type': 'application/json' };
    const answer = await request(url, { method: 'POST', headers, body: JSON.stringify(activity) });
    equal(answer.statusCode, 200);
    await answer.body.dump();
    await bot.settle();
  };
  const look = async (locale = 'en-US') => {
    await post({ type: 'message', text: 'operations', locale });
    return wordsOf(teams.calls.findLast(({ to }) => to === 'a:boss')?.card ?? {});
  };
  const press = (data: object) =>
    post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'retry-notices', data }, trigger: 'manual' },
    });
  const left = async () => (await store.notices({ states: ['dead'] })).map(({ id }) => id);

  it('reads why each notice was given up, in words, and how Teams put it', async () => {
    const words = await look();
    match(words, /cannot be reached: an administrator has disabled the app \(403 BotDisabledByAdmin\)/);
    match(words, /Teams did not answer; it may have been delivered/);
    match(
      await look('de-DE'),
      /nicht erreichbar: die App wurde von der Administration gesperrt \(403 BotDisabledByAdmin\)/,
    );
  });

  for (const kind of kinds)
    it(`can retry one that was given up as ${kind}`, async () => {
      await press({ notice: `n-${kind}` });
      deepEqual(
        await left(),
        kinds.filter((one) => one !== kind).map((one) => `n-${one}`),
      );
      deepEqual(
        teams.effects.map(({ to }) => to),
        [`a:${kind}`],
      );
    });

  it('can retry all, and what may have been delivered before says so', async () => {
    await press({});
    deepEqual(await left(), []);
    deepEqual(teams.effects.map(({ to }) => to).toSorted(), kinds.map((kind) => `a:${kind}`).toSorted());
    const marked = teams.effects.filter(({ summary }) => summary.includes('(repeated)'));
    deepEqual(
      marked.map(({ to }) => to),
      ['a:unanswered'],
    );
    match(wordsOf(marked[0]?.card ?? {}), /A reviewer has a question about your application \(repeated\)/);
  });
});
