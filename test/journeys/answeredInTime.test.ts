import { deepEqual, match, ok } from 'node:assert/strict';
import { request } from 'undici';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { wordsOf } from '../support/cards/cards.ts';
import { addLine, beginOrder } from '../support/journeys/orderJourney.ts';
import { approveTown, company, townCode } from '../support/journeys/setupJourney.ts';
import { transit } from '../support/journeys/takeoverJourney.ts';
import { openStage, type Player, people, type Stage } from '../support/processes/tryout.ts';

const tooLate = 5_000;

/** Every step of S3, S4 and S5 that asks Partner Center while somebody waits: its verb, and what it is sent with. */
const steps: Readonly<
  Record<'setup' | 'order' | 'takeover', readonly (readonly [verb: string, inputs: object])[]>
> = {
  setup: [
    ['open-form', { argument: 'setup-code' }],
    ['setup-code', { validationId: townCode, sameName: 'false' }],
    ['setup-company', company],
    ['setup-domain', { prefix: 'townofsample' }],
  ],
  order: [
    ['order-for', { item: customerIds.city }],
    ['order-customers', { words: 'City' }],
    ['order-products', { words: 'G3' }],
    ['order-product', { item: 'CFQ7TTC0GC02' }],
    ['order-change', { item: 'l1' }],
    ['order-line', { item: 'CFQ7TTC0GC02', quantity: '5', term: 'P1Y monthly' }],
    ['order-sellers', {}],
    ['order-seller', { seller: 'direct', isAttested: 'true' }],
    [
      'order-agreement',
      { firstName: 'Rosa', lastName: 'Lee', email: 'rosa.lee@city.example', acceptedOn: '2026-01-05' },
    ],
    ['order-check', {}],
    ['order-look', {}],
    ['order-review', { isReviewed: 'true', seen: '500 USD' }],
  ],
  takeover: [['takeover-customer', transit]],
};

describe('while Partner Center hangs', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  /** Which case the newest card of a player is about. */
  const claim = (player: Player): object => {
    const { card } = stage.messages(player).findLast((message) => message.card) ?? {};
    const [, caseId] = /"caseId":"([^"]+)"/.exec(JSON.stringify(card)) ?? [];
    const [, revision] = /"revision":"?(\d+)/.exec(JSON.stringify(card)) ?? [];
    return { caseId, revision };
  };

  /** Sends an activity as Teams does; resolves to the words of the answer and how long it took. */
  const send = async (activity: object): Promise<readonly [words: string, milliseconds: number]> => {
    const begun = performance.now();
    const answer = await request(`${stage.tryout.botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...stage.tryout.simulator.teams.envelope(people.agent), ...activity }),
    });
    const text = await answer.body.text();
    return [wordsOf(text && JSON.parse(text)), performance.now() - begun];
  };

  const press = (verb: string, data: object) =>
    send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    });

  it('every step is answered in time, with what to do, and nothing is bought or created', async () => {
    await approveTown(stage);
    await stage.press('agent', 'set-up-customer');
    await stage.press('agent', 'setup-code', { validationId: townCode, sameName: 'false' });
    const setup = claim('agent');
    await stage.say('agent', 'takeover');
    const takeover = claim('agent');
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    const order = claim('agent');
    const { emulator } = stage.tryout;
    const before = JSON.stringify([emulator.state.orders, emulator.state.customers]);
    emulator.switch({ failures: [{ operation: '*', how: 'hang', times: 1_000 }] });
    const claims = { setup, order, takeover };
    const asked = Object.entries(claims).flatMap(([kind, one]) =>
      steps[kind as keyof typeof claims].map(async ([verb, inputs]) => {
        const [words, took] = await press(verb, { ...one, ...inputs });
        return { verb, words, took };
      }),
    );
    const answers = await Promise.all(asked);
    deepEqual(
      answers.filter(({ took }) => took >= tooLate).map(({ verb }) => verb),
      [],
    );
    for (const { verb, words } of answers) match(words, /Partner Center does not answer/, verb);
    deepEqual(JSON.stringify([emulator.state.orders, emulator.state.customers]), before);
  });

  it('a command is answered in time', async () => {
    const { emulator } = stage.tryout;
    emulator.switch({ failures: [{ operation: '*', how: 'hang', times: 1_000 }] });
    const times = await Promise.all(
      ['order', 'setup', 'operations'].map((text) => send({ type: 'message', text })),
    );
    ok(times.every(([, took]) => took < tooLate));
  });

  it('a line is kept without a price, and in time, when the offer came late and the price never does', async () => {
    const { emulator } = stage.tryout;
    await beginOrder(stage, 'agent', 'City');
    const order = claim('agent');
    emulator.switch({
      failures: [
        { operation: 'customerProducts', how: 'slow', times: 1 },
        { operation: 'createCart', how: 'hang', times: 1 },
      ],
    });
    const inputs = { item: 'CFQ7TTC0GC02', quantity: '5', term: 'P1Y monthly' };
    const [words, took] = await press('order-line', { ...order, ...inputs });
    ok(took < tooLate, `it took ${took} ms`);
    match(words, /5 seats/);
    match(words, /no price yet/);
  });
});
