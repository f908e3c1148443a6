import type { Store } from '../../../src/services/ports.ts';
import { directoryWith } from '../bots/doubles.ts';
import { actionsOf } from '../cards/cards.ts';
import { business, declaration, organization } from '../journeys/journey.ts';
import { openLocalBot } from '../processes/localBot.ts';
import { crashDisk, type Failure } from './crashDisk.ts';
import { openOver } from './crashRun.ts';

const forms = Object.entries({ organization, business, declaration });
const agent = 'tenant/abc';

/** What came of somebody's work on a bot whose disk failed once. */
export interface Suffered {
  /** How often they were told that something was not saved. */
  readonly refusals: number;
  /** What they were told and must not have been, or was not there at last; nothing when all was well. */
  readonly problems: readonly string[];
}

/** An agent fills in an application while one operation of the disk fails, and does again what was not saved. */
export async function suffer(failAt: number, failure: Failure): Promise<Suffered> {
  const disk = crashDisk({ failAt, failure });
  const store = await openOver(disk).catch(() => openOver(disk)); // a start that fails is tried again by whoever runs it
  const bot = await openLocalBot({ store, directory: directoryWith({ [agent]: ['salesAgent'] }) });
  const problems: string[] = [];
  let refusals = 0;
  let count = 0;

  /** Sends something until it is saved; resolves to the card that comes back. */
  const insist = async (more: object): Promise<unknown> => {
    for (let left = 5; left > 0; left -= 1) {
      const { status, body } = await bot.send({ id: `f${++count}`, replyToId: 'form', ...more });
      const said = body.length > 2 ? body : (bot.said.at(-1) ?? '');
      if (status !== 200) problems.push(`answered ${status}`);
      if (said.includes('AdaptiveCard')) return cardIn(said);
      if (!said.includes('Not saved: ')) problems.push(`said ${said}`);
      refusals += 1;
      await store.ready(); // as the outbox asks every second
    }
    problems.push('never saved');
  };

  let card = await insist({ type: 'message', text: 'qualify', locale: 'en-US' });
  for (const [section, answers] of forms) {
    const action = actionsOf(card).find(({ verb }) => verb === `qualify-${section}`);
    const data = { ...answers, ...action?.data };
    const value = { action: { type: 'Action.Execute', verb: `qualify-${section}`, data } };
    card = await insist({ type: 'invoke', name: 'adaptiveCard/action', value, locale: 'en-US' });
  }
  await bot.close().catch(() => undefined); // that may be what fails
  problems.push(...(await lostOn(await openOver(disk.afterKill()))));
  return { refusals, problems };
}

/** The card in an answer, or in a message. */
function cardIn(said: string): unknown {
  const { value, attachments } = JSON.parse(said);
  return value ?? attachments[0].content;
}

/** The forms that are not in the store, though the agent was shown the next one. */
async function lostOn(store: Store): Promise<string[]> {
  const [one] = await store.list({ owner: agent });
  const kept = one?.kind === 'partnerQualification' ? Object.keys(one.answers) : [];
  return forms
    .map(([section]) => section)
    .filter((section) => !kept.includes(section))
    .map((section) => `lost ${section}`);
}
