import { writeFile } from 'node:fs/promises';
import { Agent, type Dispatcher } from 'undici';
import { assemble } from '../../src/assembly.ts';
import type { Cloud } from '../../src/bot/cloud.ts';
import { noLimits } from '../../src/bot/teamsLimits.ts';
import { rolesFile } from '../../src/directory/rolesFile.ts';
import type { Notice } from '../../src/domain/notice.ts';
import { createServer, listen } from '../../src/server.ts';
import type { Store } from '../../src/services/ports.ts';
import { silence } from '../support/bots/doubles.ts';
import { tenantId } from '../support/http/keyServer.ts';
import { productionParts } from '../support/processes/production.ts';
import { answerParent, cpuOf, input } from './answering.ts';
import {
  agentOf,
  allAgents,
  applications,
  draft,
  draftId,
  personOf,
  reviewer,
  submitted,
  submittedId,
} from './applications.ts';
import { fill } from './fill.ts';

/** A pool of connections that takes every call to the connector on loopback. */
const pool = (connector: string): Dispatcher =>
  new Agent({ connections: 32, keepAliveTimeout: 30_000 }).compose(
    (dispatch) => (options, handler) => dispatch({ ...options, origin: connector }, handler),
  );

const numbers = Array.from({ length: applications }, (_, number) => number);

/** The agents, their applications, and the messages that hold the forms of those that are not filled yet. */
async function populate(store: Store): Promise<void> {
  const drafts = numbers.map(draft);
  const cards = drafts.map((one, number): Notice => {
    const { chat } = personOf(agentOf(number));
    const place = { chat, activityId: draftId(number) };
    return { ...waiting(one.id, one.owner), state: 'sent', isForm: true, place };
  });
  await store.commit({ people: allAgents.map(personOf), put: drafts, notices: cards });
  await store.commit({ put: numbers.map(submitted) });
}

const waiting = (caseId: string, to: string): Notice => {
  const at = new Date().toISOString();
  const id = `${caseId}-${performance.now()}`;
  return { id, to, caseId, news: 'reviewStarted', state: 'waiting', at, notBefore: at, attempts: 0 };
};

/** The bot as it runs in production, beside so many cases that have nothing to do with it. */
async function run({ folder, cases, postgres, connector, cloud, port }: Input): Promise<void> {
  const directory = `${folder}/store`;
  if (!postgres) await fill(directory, cases);
  await writeFile(`${folder}/roles.json`, JSON.stringify({ salesAgents: allAgents, reviewers: [reviewer] }));
  const much = { requests: 1e9, seconds: 10 };
  const parts = {
    ...(await productionParts(
      cloud,
      postgres ? { kind: 'postgres', url: postgres } : { kind: 'lowdb', directory },
    )),
    directory: await rolesFile(`${folder}/roles.json`, tenantId, silence.log),
    tenants: { find: async (id: string) => ({ kind: 'commercial' as const, id }) },
    paces: { person: much, tenant: much, address: much },
    dispatcher: pool(connector),
    limits: noLimits,
  };
  const { store } = parts;
  if (!(await store.find(draftId(0)))) await populate(store);
  const bot = assemble(parts);
  await bot.warm();
  await listen(createServer({ frontDoor: bot.frontDoor, isReady: bot.recognises }), port, '127.0.0.1');
  let next = 0;
  answerParent({
    async notify({ count = 0 }) {
      const notices = Array.from({ length: count }, () => {
        const number = next++ % applications;
        return waiting(submittedId(number), draft(number).owner);
      });
      await store.commit({ notices });
      return { cpu: await cpuOf(bot.settle) };
    },
  });
}

interface Input {
  readonly folder: string;
  readonly cases: number;
  /** A database in the place of a store in the folder; the first process fills it. */
  readonly postgres?: string;
  /** The address of the connector on loopback. */
  readonly connector: string;
  readonly cloud: Cloud;
  readonly port: number;
}

await run(input());
