import { deepEqual } from 'node:assert/strict';
import { caseForms } from '../../../src/dialogs/forms/allCards.ts';
import { has, sees } from '../../support/attacks/rights.ts';
import {
  cases,
  type Deployment,
  openDeployment,
  pressed,
  type Somebody,
  standOf,
} from '../../support/bots/deployment.ts';
import { faultsOf } from '../../support/cards/cardChecks.ts';

const doers: readonly Somebody[] = ['owner', 'reviewer', 'operator'];

/** Every form with two cases that it is for, and somebody who may send it. */
const sent = caseForms.flatMap(({ verb, schema, fits }) => {
  const fields = Object.keys(schema.shape);
  const all = cases.filter(fits).flatMap((one) => {
    const who = doers.find((doer) => sees(standOf(doer, one), one) && has(standOf(doer, one), one, verb));
    return who ? [{ verb, fields, one, who }] : [];
  });
  return all.slice(0, 2);
});

async function faultsIn(
  deployment: Deployment,
  { verb, fields, one, who }: (typeof sent)[number],
  back: number,
) {
  const texts = Object.fromEntries(fields.map((field) => [field, 'x '.repeat(15_000)]));
  const record = { ...texts, caseId: one.id, revision: one.revision - back };
  const { value } = JSON.parse((await deployment.deliver(pressed(who, verb, record))).body);
  return typeof value === 'object' ? faultsOf(value).map((fault) => `${verb} on ${one.id}: ${fault}`) : [];
}

describe('a form whose every field is far too long', () => {
  for (const [what, back] of [
    ['comes back', 0],
    ['comes back although its case has moved on,', 1],
  ] as const)
    it(`${what} as a card that Teams takes`, async () => {
      await using deployment = await openDeployment('silent');
      const faults: string[] = [];
      for (const one of sent) faults.push(...(await faultsIn(deployment, one, back)));
      deepEqual(faults, []);
    }).timeout(120_000);
});
