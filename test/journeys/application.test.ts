import { doesNotMatch, equal, match, notEqual } from 'node:assert/strict';
import { button, invoke } from '../support/bots/invokes.ts';
import { actionsOf } from '../support/cards/cards.ts';
import { decide, fill, submit } from '../support/journeys/journey.ts';
import { openStage, people } from '../support/processes/tryout.ts';

describe('an application', () => {
  it('with blocking findings offers no submit, and refuses one all the same', async () => {
    await using stage = await openStage();
    const last = await fill(stage, 'agent', {
      authorized: 'false',
      servesGovernment: 'false',
      enrolment: 'none',
    });
    for (const rule of ['P1', 'P3', 'P6']) match(last, new RegExp(`${rule} · Blocks`));
    equal(
      actionsOf(stage.messages('agent').at(-1)?.card).some(({ verb }) => verb === 'submit-application'),
      false,
    );
    const { id, record } = button(stage, 'agent', 'open-form');
    await stage.tryout.simulator.teams.act(people.agent, id, 'submit-application', {
      ...record,
      revision: 4,
    });
    await stage.rest();
    match(stage.last('agent'), /This cannot be submitted yet/);
    doesNotMatch(stage.last('reviewer'), /waiting for review/);
  });

  it('is told apart from another for the same tenant', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    const next = () => stage.say('germanAgent', 'weiter');
    await stage.say('germanAgent', 'sprache de');
    match(await next(), /schon einen Antrag.*sobald sie qualifiziert ist.*Eine Kollegin oder ein Kollege/s);
    match(await stage.say('germanAgent', 'qualifizieren'), /Antrag einer anderen Person \(P8\)/);
    match(await fill(stage, 'germanAgent'), /P8 · Blockiert.*eingereicht am Mo\., 05\.01\.2026/s);
    match(await next(), /So lässt sich der Antrag nicht einreichen.*Sie\n/s);
  });

  it('can be taken back for changes before the review, and submitted again', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    await stage.press('agent', 'Edit');
    await stage.press('agent', 'Change contact');
    await stage.press('agent', 'qualify-declaration', { contactName: 'Other person' });
    match(await stage.press('agent', 'submit-application'), /Submitted.*Other person/s);
    await stage.press('reviewer', 'Start review');
    equal(
      actionsOf(stage.messages('agent').at(-1)?.card).some(({ title }) => title === 'Edit'),
      false,
    );
  });

  it('can be withdrawn, after which a new one may begin', async () => {
    await using stage = await openStage();
    const first = (await submit(stage, 'agent')).match(/GCC-\w{5}/)?.[0];
    match(await decide(stage, 'agent', 'Withdraw', 'withdraw-application'), /Withdrawn/);
    match(stage.last('reviewer'), /Withdrawn/);
    notEqual((await stage.say('agent', 'qualify')).match(/GCC-\w{5}/)?.[0], first);
  });

  it('is not there for people it is not for, in the same words as one that does not exist', async () => {
    await using stage = await openStage();
    const ref = (await submit(stage, 'agent')).match(/GCC-\w{5}/)?.[0] ?? '';
    const missing = await stage.say('germanAgent', 'GCC-00000');
    equal(await stage.say('germanAgent', ref), missing);
    const { id, record } = button(stage, 'agent', 'open-form');
    const own = stage.newest('germanAgent')?.id ?? id;
    await stage.tryout.simulator.teams.act(people.germanAgent, own, 'show-case', record);
    match(
      stage.messages('germanAgent').find((message) => message.id === own)?.bar ?? '',
      /nicht für Sie bestimmt/,
    );
  });
});

describe('two applications for one tenant', () => {
  it('cannot be submitted at the same moment', async () => {
    await using stage = await openStage();
    await fill(stage, 'agent');
    await fill(stage, 'germanAgent');
    const { deliver } = stage.tryout.simulator.teams;
    await Promise.all(
      (['agent', 'germanAgent'] as const).map((player) =>
        deliver(invoke(stage, player, 'submit-application')),
      ),
    );
    await stage.rest();
    equal(stage.all('reviewer').filter((words) => words.includes('Submitted')).length, 1);
  });
});
