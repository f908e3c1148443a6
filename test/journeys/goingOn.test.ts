import { deepEqual, doesNotMatch, match } from 'node:assert/strict';
import { body, qualifyPartner } from '../support/journeys/customerJourney.ts';
import { openStage, type Player, type Stage } from '../support/processes/tryout.ts';

const news = /Your organization is qualified for GCC by now: you can go on with this/;

describe('an agent whose draft waits for the partner’s qualification', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
    await stage.say('adminAgent', 'customer');
    await stage.press('adminAgent', 'customer-body', body);
    await stage.pass({ hours: 1 });
    await qualifyPartner(stage);
    await stage.pass({ seconds: 60 });
  });
  after(() => stage[Symbol.asyncDispose]());

  const heard = (player: Player): string[] => stage.all(player).filter((words) => news.test(words));

  it('is told when it is there, with the draft as it stands', () => {
    const [told = ''] = heard('adminAgent');
    match(told, /City of Springfield/);
    doesNotMatch(told, /C1 ·/);
  });

  it('is told once, and nobody else is, nor is a draft told of that was begun later', async () => {
    await stage.say('agent', 'customer');
    await stage.press('agent', 'customer-body', { ...body, legalName: 'Town of Later' });
    await stage.pass({ hours: 2 });
    const counts = (['adminAgent', 'agent', 'reviewer'] as const).map((player) => heard(player).length);
    deepEqual(counts, [1, 0, 0]);
  });
});
