import { equal, match, ok } from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { button } from '../support/bots/invokes.ts';
import { addLine, beginOrder } from '../support/journeys/orderJourney.ts';
import { approveTown, fillSetup } from '../support/journeys/setupJourney.ts';
import { openStage, people, type Stage } from '../support/processes/tryout.ts';

describe('a bot that is stopped while Partner Center does not answer', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  /** Presses a button without waiting for what the workers do, lets their write be under way, and starts the bot anew. */
  const stopDuring = async (operation: string, how: 'hang' | 'late', verb: string, inputs: object) => {
    const { emulator, simulator } = stage.tryout;
    emulator.switch({ failures: [{ operation, how, times: 1 }] });
    const { id, record } = button(stage, 'agent', verb);
    await simulator.teams.act(people.agent, id, verb, { ...record, ...inputs });
    while (emulator.state.switches.failures.length > 0) await setImmediate();
    emulator.switch({ failures: [] }); // and keeps it
    const begun = performance.now();
    await stage.restart();
    ok(performance.now() - begun < 9_000, 'it took longer than it may to end');
  };

  for (const how of ['hang', 'late'] as const)
    it(`ends in time, and the next start finds out what became of the order and tells it: ${how}`, async () => {
      await beginOrder(stage, 'agent', 'City');
      await addLine(stage, 'agent', 'Office 365 G3');
      await stage.press('agent', 'order-look');
      await stopDuring('checkout', how, 'order-review', { isReviewed: 'true' });
      await stage.pass({ seconds: 120 });
      await stage.pass({ seconds: 120 });
      equal(stage.tryout.emulator.state.orders.length, 1);
      match(stage.last('agent'), /^Your order is provisioned/);
      match(await stage.say('agent', 'cases city'), /Provisioned/);
    });

  for (const how of ['hang', 'late'] as const)
    it(`ends in time, and the next start goes on with the same tenant and tells it: ${how}`, async () => {
      await approveTown(stage);
      await fillSetup(stage, 'agent');
      await stopDuring('createCustomer', how, 'setup-create', {});
      await stage.pass({ hours: 1 });
      await stage.pass({ hours: 1 });
      const { customers } = stage.tryout.emulator.state;
      equal(customers.filter(({ name }) => name === 'Town of Sample').length, 1);
      match(stage.last('agent'), /^Your customer is set up and may order/);
      match(await stage.say('agent', 'cases town'), /Ready to order/);
    });
});
