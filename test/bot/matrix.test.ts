import { deepEqual, match, ok } from 'node:assert/strict';
import { verbs } from '../support/attacks/goodRecords.ts';
import { tryMatrix } from '../support/attacks/matrix.ts';
import { rights } from '../support/attacks/rights.ts';
import { actors, everybody, openDeployment, pressed } from '../support/bots/deployment.ts';
import { seeded } from '../support/seeded.ts';

const seed = Math.floor(Math.random() * 1e9);

describe(`the matrix of statuses, verbs, people and cards (seed ${seed})`, () => {
  it('refuses what is not allowed, in the same words as if it were not there, and notes it in the log', async () => {
    await using deployment = await openDeployment();
    const { cells, faults } = await tryMatrix(deployment, seeded(seed), 0.04);
    deepEqual(faults, []);
    ok(cells > 1_000);
  }).timeout(120_000);
});

/** Verbs about no case, or about whatever somebody chooses next. */
const general = [
  'begin-dialog',
  'start-again',
  'new-customer',
  'new-takeover',
  'order-customers',
  'order-for',
  'list-cases',
  'open-form',
  'search-choices',
  'turn-orders',
  'retry-notices',
];

describe('every button', () => {
  it('is in the matrix, or is about no case', () => {
    deepEqual([...rights.keys(), ...general].sort(), [...verbs].sort());
  });

  it('for operators alone does nothing for anybody else, and the log has it', async () => {
    await using deployment = await openDeployment();
    for (const who of everybody.filter((one) => !actors[one].roles.some((role) => role === 'operator')))
      for (const verb of ['turn-orders', 'retry-notices']) {
        const from = deployment.lines.length;
        await deployment.deliver(pressed(who, verb, { isOn: 'false', notice: '' }));
        const logged = deployment.lines.slice(from).map((line) => JSON.parse(line));
        const why = actors[who].roles.length === 0 ? 'noRole' : 'operatorsOnly';
        ok(
          logged.some((line) => line.action === verb && line.why === why),
          `${who} ${verb}`,
        );
      }
    match(
      (await deployment.deliver(pressed('operator', 'begin-dialog', { command: 'operations' }))).body,
      /Orders are placed/,
    );
  });
});
