import { deepEqual } from 'node:assert/strict';
import { everybody, openDeployment, pressed } from '../support/bots/deployment.ts';
import { faultsOf } from '../support/cards/cardChecks.ts';

describe('the card of help', () => {
  it('shows everybody with a role every button, of which Teams takes six in a row at most', async () => {
    await using deployment = await openDeployment('silent');
    deployment.appoint('colleague', 'adminAgent', 'salesAgent', 'reviewer', 'operator');
    for (const who of everybody.filter((one) => one !== 'nobody')) {
      const { body } = await deployment.deliver(pressed(who, 'begin-dialog', { command: 'help' }));
      deepEqual(faultsOf(JSON.parse(body).value), [], who);
    }
  });
});
