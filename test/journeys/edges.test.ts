import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { invoke } from '../support/bots/invokes.ts';
import { inputsOf } from '../support/cards/cards.ts';
import { business, declaration, fill, organization, ownTenant, submit } from '../support/journeys/journey.ts';
import { openStage, people } from '../support/processes/tryout.ts';

describe('the same submit, delivered again', () => {
  for (const [how, renamed] of [
    ['with the same id', false],
    ['with a new id', true],
  ] as const)
    it(`has one effect and the same answer ${how}`, async () => {
      await using stage = await openStage();
      await fill(stage, 'agent');
      const activity = invoke(stage, 'agent', 'submit-application');
      const { deliver } = stage.tryout.simulator.teams;

      const first = await deliver(activity);
      const second = await deliver({ ...activity, ...(renamed && { id: 'f:again' }) });
      await stage.rest();

      equal(first.status, 200);
      deepEqual(second, first);
      equal(stage.all('reviewer').filter((words) => words.includes('waiting for review')).length, 1);
    });

  it('has one effect when both are in flight at once', async () => {
    await using stage = await openStage();
    await stage.say('agent', 'qualify');
    const activity = invoke(stage, 'agent', 'qualify-organization', organization);
    const { deliver } = stage.tryout.simulator.teams;
    const answers = await Promise.all([
      deliver(activity),
      deliver({ ...activity, id: 'f:twin' }),
      deliver(activity),
    ]);
    for (const answer of answers) deepEqual(answer, answers[0]);
    await stage.say('agent', 'cases');
    equal(stage.last('agent').match(/GCC-/g)?.length, 1);
  });

  it('opens one application when “qualify” comes twice', async () => {
    await using stage = await openStage();
    const { deliver, envelope } = stage.tryout.simulator.teams;
    const say = () => deliver({ ...envelope(people.agent), type: 'message', text: 'qualify' });
    await Promise.all([say(), say(), say()]);
    await stage.rest();
    const refs = new Set(stage.all('agent').flatMap((words) => words.match(/GCC-[0-9A-Z]{5} /g) ?? []));
    equal(refs.size, 1);
  });
});

describe('the forms', () => {
  it('show every problem beside its field, keep what was typed and save nothing', async () => {
    await using stage = await openStage();
    await stage.say('agent', 'qualify');
    const wrong = {
      ...organization,
      legalName: ' \u202e ',
      website: 'not a web address',
      partnerType: 'friend',
    };
    const again = await stage.press('agent', 'qualify-organization', wrong);
    match(again, /Nothing was saved/);
    match(again, /Enter the legal name/);
    match(again, /Enter a web address/);
    match(again, /Choose how you buy/);
    match(again, /Redmond/);
    match(await stage.say('agent', 'next'), /Finish the application/);
    const resumed = inputsOf((await stage.say('agent', 'qualify')) && stage.messages('agent').at(-1)?.card);
    equal(resumed['city'], '');
  });

  it('keep answers when somebody goes back', async () => {
    await using stage = await openStage();
    await stage.say('agent', 'qualify');
    await stage.press('agent', 'qualify-organization', organization);
    await stage.press('agent', 'Back');
    const card = stage.messages('agent').findLast(({ from }) => from === 'bot')?.card;
    equal(inputsOf(card)['legalName'], 'Fabrikam Cloud LLC');
    match(await stage.press('agent', 'qualify-organization'), /Your government business/);
  });

  it('go on after a restart in the middle, also from a card sent before it', async () => {
    await using stage = await openStage();
    await stage.say('agent', 'qualify');
    await stage.press('agent', 'qualify-organization', organization);
    await stage.restart();
    await stage.press('agent', 'qualify-business', business);
    await stage.restart();
    match(await stage.press('agent', 'qualify-declaration', declaration), /Nothing stands in the way/);
  });

  it('never evaluate or render what somebody typed', async () => {
    await using stage = await openStage();
    const name = '${t.title} **bold** [link](javascript:alert(1)) <at>x</at>';
    await submit(stage, 'agent', { legalName: name });
    const card = JSON.stringify(stage.messages('reviewer').at(-1)?.card);
    match(card, /"TextRun","text":"\$\{t\.title\} \*\*bold\*\*/);
    doesNotMatch(card, /"TextBlock","text":"[^"]*javascript/);
  });

  it('route an indirect reseller to its provider with a ready mail, and back again', async () => {
    await using stage = await openStage();
    await stage.say('agent', 'qualify');
    match(
      await stage.press('agent', 'qualify-organization', {
        ...organization,
        partnerType: 'indirectReseller',
      }),
      /Your indirect provider takes over/,
    );
    const mail = await stage.press('agent', 'qualify-provider', {
      providerName: 'Provider Inc',
      providerEmail: 'csp@provider.example.com',
    });
    match(mail, new RegExp(`csp@provider\\.example\\.com.*Dear Provider Inc team.*${ownTenant}`, 's'));
    match(await stage.say('agent', 'next'), /Your indirect provider’s/);
    await stage.say('agent', 'qualify');
    await stage.press('agent', 'Change organization');
    match(
      await stage.press('agent', 'qualify-organization', { partnerType: 'directBill' }),
      /Your government business/,
    );
  });
});
