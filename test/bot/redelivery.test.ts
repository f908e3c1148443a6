import { deepEqual, equal, notEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { directoryWith } from '../support/bots/doubles.ts';
import { actionsOf, inputsOf } from '../support/cards/cards.ts';
import { business, declaration, organization } from '../support/journeys/journey.ts';
import { openLocalBot } from '../support/processes/localBot.ts';

/** How one activity is delivered: as itself and so many times more, under new ids or the same, at once or in turn. */
const Delivery = fc.record({
  renamed: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
  together: fc.boolean(),
});
type Delivery = typeof Delivery extends fc.Arbitrary<infer D> ? D : never;

const once: Delivery = { renamed: [], together: false };
const steps = 8;

const tenants = {
  agent: 'dddddddd-1111-4111-8111-111111111111',
  germanAgent: 'eeeeeeee-1111-4111-8111-111111111111',
};
const roles = {
  'tenant/agent': ['salesAgent'],
  'tenant/germanagent': ['adminAgent'],
  'tenant/reviewer': ['reviewer'],
  'tenant/second': ['reviewer'],
} as const;

type Card = Record<string, unknown> | undefined;

/** People in front of a bot, who get every one of their activities delivered as planned. */
async function openChats() {
  const cards: Record<string, Card[]> = { agent: [], germanAgent: [], reviewer: [], second: [] };
  const bot = await openLocalBot({ directory: directoryWith(roles) }, (path, text) => {
    const who = /a%3A(\w+)\/activities$/.exec(path)?.[1] ?? ''; // what only brings a card up to date is no news
    cards[who]?.push(JSON.parse(text).attachments?.[0]?.content);
  });
  let made = 0;

  /** Resolves to the one answer that all deliveries got. */
  const deliver = async (who: string, activity: object, { renamed, together }: Delivery) => {
    const sender = {
      id: `f:${++made}`,
      from: { id: `29:${who}`, aadObjectId: who },
      conversation: { id: `a:${who}`, conversationType: 'personal' },
      locale: 'en-US',
    };
    const all = [false, ...renamed].map((isNew) => ({
      ...sender,
      ...activity,
      ...(isNew && { id: `n:${++made}` }),
    }));
    const answers = together ? await Promise.all(all.map(bot.send)) : [];
    if (!together) for (const one of all) answers.push(await bot.send(one));
    for (const answer of answers) deepEqual(answer, answers[0]);
    await bot.settle();
    return answers[0];
  };

  return {
    cards,
    say: (who: string, text: string, plan = once) => deliver(who, { type: 'message', text }, plan),
    /** Presses a button of a card; resolves to the card that takes its place. */
    async press(who: string, card: Card, button: string, plan = once, inputs = {}): Promise<Card> {
      const action = actionsOf(card).find(({ verb, title }) => [verb, title].includes(button));
      if (!action) throw new Error(`${who} sees no “${button}”`);
      const data = { ...inputsOf(card), ...inputs, ...action.data };
      const value = { action: { type: 'Action.Execute', verb: action.verb, data }, trigger: 'manual' };
      const answer = await deliver(who, { type: 'invoke', name: 'adaptiveCard/action', value }, plan);
      return JSON.parse(answer?.body ?? '').value;
    },
    close: bot.close,
  };
}

/** A whole application, from its first word to its refusal. What came of it: how many cards each got, and its history. */
async function story(
  { cards, say, press }: Awaited<ReturnType<typeof openChats>>,
  agent: keyof typeof tenants,
  plans: readonly Delivery[],
) {
  const said = cards[agent]?.length ?? 0;
  await say(agent, 'qualify', plans[0]);
  const typed = 1 + (plans[0]?.renamed.filter(Boolean).length ?? 0); // under a new id, words were said again
  equal((cards[agent]?.length ?? 0) - said, typed);
  const counts = () => Object.values(cards).map((all) => all.length);
  const before = counts();
  const answers = { ...organization, tenantId: tenants[agent] };
  let card = await press(agent, cards[agent]?.at(-1), 'qualify-organization', plans[1], answers);
  card = await press(agent, card, 'qualify-business', plans[2], business);
  card = await press(agent, card, 'qualify-declaration', plans[3], declaration);
  card = await press(agent, card, 'submit-application', plans[4]);
  const ref = /GCC-[0-9A-Z]{5}/.exec(JSON.stringify(card))?.[0] ?? '';
  let review = cards['reviewer']?.at(-1); // the notice of what was submitted
  review = await press('reviewer', review, 'Start review', plans[5]);
  review = await press('reviewer', review, 'Reject', plans[6]);
  await press('reviewer', review, 'reject-application', plans[7], { reasons: 'DUPLICATE' });
  const got = counts().map((count, at) => count - (before[at] ?? 0));
  await say('reviewer', ref);
  const history = /Opened|Answers changed|Submitted|Review started|Rejected/g;
  return { got, history: JSON.stringify(cards['reviewer']?.at(-1)).match(history) };
}

/** Two applications, one after the other, in front of a bot of their own. */
async function evening(plans: Readonly<Record<keyof typeof tenants, readonly Delivery[]>>) {
  const chats = await openChats();
  for (const who of ['reviewer', 'second']) await chats.say(who, 'help');
  const came = [
    await story(chats, 'agent', plans.agent),
    await story(chats, 'germanAgent', plans.germanAgent),
  ];
  await chats.close();
  return came;
}

describe('whatever is delivered again', () => {
  it('has one effect and the same answer, through whole applications', async () => {
    const single = await evening({ agent: [], germanAgent: [] });
    const plan = fc.array(Delivery, { minLength: steps, maxLength: steps });
    await fc.assert(
      fc.asyncProperty(plan, plan, async (agent, germanAgent) => {
        deepEqual(await evening({ agent, germanAgent }), single);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }).timeout(60_000);

  it('under somebody else’s name is somebody else’s, and gets an answer of its own', async () => {
    const bot = await openLocalBot();
    const activity = { type: 'invoke', name: 'adaptiveCard/action', value: {}, id: 'same' };
    const own = await bot.send(activity);
    const others = await bot.send({ ...activity, from: { id: '29:x', aadObjectId: 'somebody-else' } });
    notEqual(others.body, own.body);
    deepEqual(await bot.send(activity), own);
    await bot.close();
  });
});
