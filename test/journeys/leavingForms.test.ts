import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { actionsOf, inputsOf } from '../support/cards/cards.ts';
import { body, contact, regulatedData, tenants } from '../support/journeys/customerJourney.ts';
import { business, decide, declaration, organization, submit } from '../support/journeys/journey.ts';
import { openStage, people, type Stage } from '../support/processes/tryout.ts';

const half = { ...declaration, email: 'desk@', phone: '', contactName: ' Line\u202e one ' };

/** Fills the partner's application up to its last form. */
async function atDeclaration(stage: Stage): Promise<void> {
  await stage.say('agent', 'qualify');
  await stage.press('agent', 'qualify-organization', organization);
  await stage.press('agent', 'qualify-business', business);
}

describe('what somebody typed before they went back', () => {
  it('stands in the form when they come to it again, right or not', async () => {
    await using stage = await openStage();
    await atDeclaration(stage);
    match(await stage.press('agent', 'Back', half), /Step 2 of 3/);
    match(await stage.press('agent', 'qualify-business'), /Step 3 of 3/);
    deepEqual(stage.inputs('agent'), { ...half, contactName: 'Line one' });
    match(await stage.press('agent', 'qualify-declaration'), /Nothing was saved/);
    match(await stage.press('agent', 'qualify-declaration', declaration), /Nothing stands in the way/);
    await stage.press('agent', 'Change contact');
    equal(stage.inputs('agent')['email'], declaration.email);
  });

  it('is kept over several forms back, and over a restart', async () => {
    await using stage = await openStage();
    await stage.say('agent', 'customer');
    await stage.press('agent', 'customer-body', body);
    await stage.press('agent', 'customer-data', regulatedData);
    await stage.press('agent', 'customer-tenants', tenants);
    await stage.press('agent', 'Back', { ...contact, phone: '' });
    await stage.press('agent', 'Back', { ...tenants, customerTenantId: '9cc0' });
    await stage.press('agent', 'Back', { ...regulatedData, evidence: 'First line\nSecond line' });
    await stage.restart();
    await stage.say('agent', 'cases');
    match(await stage.press('agent', 'Open'), /Step 2 of 4/);
    equal(stage.inputs('agent')['evidence'], 'First line\nSecond line');
    match(await stage.press('agent', 'customer-data'), /Step 3 of 4/);
    equal(stage.inputs('agent')['customerTenantId'], '9cc0');
    match(await stage.press('agent', 'customer-tenants'), /Step 4 of 4/);
    equal(stage.inputs('agent')['signerName'], contact.signerName);
  });

  it('is no answer: a change that was left is not in the application, and the reviewer does not see it', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', {
      reasons: 'EVIDENCE_MISSING',
    });
    await stage.press('agent', 'Answer');
    await stage.press('agent', 'Change contact');
    const typed = { ...declaration, contactName: 'Somebody else' };
    match(await stage.press('agent', 'Back', typed), /not part of the case yet: Contact and declaration/);
    await stage.press('agent', 'reply-to-question', { reply: 'All is right.' });
    match(stage.last('reviewer'), /Compliance desk/);
    doesNotMatch(stage.last('reviewer'), /Somebody else/);
  });

  for (const [agent, words] of [
    ['agent', { answer: 'Answer', change: 'Change business' }],
    ['germanAgent', { answer: 'Antworten', change: 'Geschäft ändern' }],
  ] as const)
    it(`stands in the reply, too, when a part was changed before it was sent, for the ${agent}`, async () => {
      await using stage = await openStage();
      await submit(stage, agent);
      await stage.press('reviewer', 'Start review');
      const question = { reasons: 'EVIDENCE_MISSING' };
      await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', question);
      await stage.press(agent, words.answer);
      await stage.press(agent, words.change, { reply: 'It is contract 17.' });
      const back = await stage.press(agent, 'qualify-business');
      equal(
        inputsOf(stage.messages(agent).findLast(({ card }) => card)?.card)['reply'],
        'It is contract 17.',
      );
      doesNotMatch(back, /reply|not part of the case|nicht Teil/);
      await stage.press(agent, 'reply-to-question', {});
      match(stage.last('reviewer'), /It is contract 17\./);
    });

  it('is named on the last look, until it is sent', async () => {
    await using stage = await openStage();
    await atDeclaration(stage);
    doesNotMatch(await stage.press('agent', 'qualify-declaration', declaration), /not part of the case/);
    await stage.press('agent', 'Change business');
    const typed = { ...business, servesGovernmentReference: 'Contract 17' };
    const look = await stage.press('agent', 'Back', typed);
    match(look, /not part of the case yet: Government business\..*City of Redmond 2025-17/s);
    await stage.press('agent', 'Change business');
    const sent = await stage.press('agent', 'qualify-business');
    match(sent, /Contract 17/);
    doesNotMatch(sent, /not part of the case/);
  });

  it('leaves a line in the history only when there was something new', async () => {
    await using stage = await openStage();
    await atDeclaration(stage);
    await stage.press('agent', 'Back');
    await stage.press('agent', 'qualify-business');
    await stage.press('agent', 'Back', half);
    await stage.press('agent', 'qualify-business');
    await stage.press('agent', 'Back');
    await stage.press('agent', 'qualify-business');
    await stage.press('agent', 'qualify-declaration', declaration);
    await stage.press('agent', 'submit-application');
    equal(stage.last('agent').match(/Kept as typed, not sent yet/g)?.length, 1);
  });

  it('stays in an old card when the case has moved on, and overwrites nothing', async () => {
    await using stage = await openStage();
    await atDeclaration(stage);
    const old = stage.newest('agent');
    const back = actionsOf(old?.card).find(({ verb }) => verb === 'leave-form');
    await stage.say('agent', 'qualify');
    await stage.press('agent', 'qualify-declaration', declaration);
    await stage.tryout.simulator.teams.act(people.agent, old?.id ?? '', 'leave-form', {
      ...half,
      ...back?.data,
    });
    const now = stage.messages('agent').find(({ id }) => id === old?.id)?.card;
    match(JSON.stringify(now), /The case has changed in the meantime/);
    equal(inputsOf(now)['email'], half.email);
    await stage.press('agent', 'submit-application');
    doesNotMatch(stage.last('agent'), /Kept as typed/);
  });
});
