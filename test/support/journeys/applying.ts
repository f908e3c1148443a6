import { deepEqual, equal, ok } from 'node:assert/strict';
import { firstBroken } from '../../../src/domain/journal.ts';
import type { Store } from '../../../src/services/ports.ts';
import type { TeamsClient } from '../bots/teamsClient.ts';
import { actionsOf } from '../cards/cards.ts';
import { business, declaration, organization } from './journey.ts';

const forms = { organization, business, declaration };
type Section = keyof typeof forms;
const order: readonly Section[] = ['organization', 'business', 'declaration'];

/** What agents were answered: which of their forms are kept. */
export type Answered = Map<string, readonly Section[]>;

/**
 * Agents open their applications and fill them in, one after the other, until the bot is gone. `note` is told of every
 * answer: whose it was, and the card.
 */
export async function apply(
  client: TeamsClient,
  url: string,
  next: () => string,
  note: (agent: string, sections: readonly Section[], card: unknown) => void,
): Promise<void> {
  for (;;) {
    const agent = next();
    let card = await client.say(url, agent, 'qualify');
    note(agent, [], card);
    for (const [at, section] of order.entries()) {
      const name = section === 'organization' && { legalName: `Company of ${agent}` };
      card = await client.press(url, agent, card, `qualify-${section}`, { ...forms[section], ...name });
      note(agent, order.slice(0, at + 1), card);
    }
  }
}

/** What each agent was answered is in their one application, whose history is whole. */
export async function expectAll(store: Store, answered: Answered): Promise<void> {
  const cases = await store.list({});
  for (const one of cases) equal(firstBroken(one.history), -1, one.ref);
  for (const [agent, sections] of answered) {
    const own = cases.filter(({ owner }) => owner.endsWith(`/${agent}`));
    const [one] = own;
    equal(own.length, 1, agent);
    if (one?.kind !== 'partnerQualification') throw new Error(`${agent} has another application`);
    for (const section of sections) ok(one.answers[section], `${section} of ${agent} is lost`);
    if (sections.length > 0) equal(one.answers.organization?.legalName, `Company of ${agent}`);
  }
}

/** Nothing is kept that nobody was answered. */
export async function expectNoMore(store: Store, answered: Answered): Promise<void> {
  for (const one of await store.list({ kind: 'partnerQualification' })) {
    const sections = answered.get(one.owner.split('/')[1] ?? '');
    const kept = one.kind === 'partnerQualification' ? order.filter((section) => one.answers[section]) : [];
    deepEqual(kept, sections, `${one.owner} was answered less than what was done`);
  }
}

/** Which case a card is about, in which revision. */
export function shownBy(card: unknown): { readonly caseId: string; readonly revision: number } {
  const data = actionsOf(card).find(({ data }) => data['caseId'] !== undefined)?.data;
  return { caseId: String(data?.['caseId']), revision: Number(data?.['revision']) };
}
