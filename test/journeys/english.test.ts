import { equal, match, ok } from 'node:assert/strict';
import { decide, submit } from '../support/journeys/journey.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('a partner qualifies, in English', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage[Symbol.asyncDispose]());

  it('greets everyone once, with what the bot is for', async () => {
    match(stage.last('agent'), /Welcome.*Qualify your organization/s);
    equal(stage.all('agent').length, 1);
  });

  it('submits after three forms, and tells both reviewers in their language', async () => {
    match(await submit(stage, 'agent'), /Fabrikam Cloud LLC\nSubmitted/);
    match(stage.last('reviewer'), /A new application is waiting for review/);
    match(stage.last('secondReviewer'), /Ein neuer Antrag wartet auf die Prüfung/);
  });

  it('tells the applicant that the review has started', async () => {
    await stage.press('reviewer', 'Start review');
    match(stage.last('agent'), /A reviewer has started on your application.*In review/s);
  });

  it('asks for information with reasons and a comment, and takes the answer', async () => {
    const asked = { reasons: 'EVIDENCE_MISSING,SPONSOR_NEEDED', comment: 'Which contract?' };
    match(await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', asked), /Question/);
    match(
      stage.last('agent'),
      /Evidence is missing\nA letter from a government sponsor is needed\nWhich contract\?/,
    );
    await stage.press('agent', 'Answer');
    await stage.press('agent', 'Change business');
    const changed = await stage.press('agent', 'qualify-business', {
      servesGovernmentReference: 'Contract 17',
    });
    match(changed, /Answer the question.*Which contract\?/s);
    match(
      await stage.press('agent', 'reply-to-question', { reply: 'It is 17.' }),
      /In review.*It is 17\..*Contract 17/s,
    );
    match(stage.last('reviewer'), /The applicant has answered.*It is 17\..*Contract 17/s);
  });

  it('prepares every field for Microsoft’s form and starts the clock when it was filed', async () => {
    const form = await stage.press('reviewer', 'Filed with Microsoft');
    match(form, /Legal name of the company: Fabrikam Cloud LLC/);
    match(form, /GCC-\w{5}/);
    const filed = await stage.press('reviewer', 'record-filing', { reference: 'MS-10001' });
    match(filed, /Filed with Microsoft.*answer expected by Wed, Jan 7, 2026/s);
    match(stage.last('agent'), /Your application was filed with Microsoft.*Pacific Time/s);
  });

  it('waits for Legal info when only Microsoft’s e-mail is there', async () => {
    const held = await decide(stage, 'reviewer', 'Microsoft has answered', 'record-decision', {
      outcome: 'approved',
      legalInfo: 'false',
    });
    match(held, /Filed with Microsoft.*P10 · Waits/s);
    match(stage.last('agent'), /Microsoft has approved by e-mail; Legal info is still to be seen/);
  });

  it('approves with both facts and tells the applicant by itself', async () => {
    const approved = await decide(stage, 'reviewer', 'Confirm Legal info', 'record-decision', {
      legalInfo: 'true',
    });
    match(approved, /Approved.*P11 · Good/s);
    match(stage.last('agent'), /Your organization is qualified for GCC/);
  });

  it('brings every card that was sent up to date', () => {
    const cards = [...stage.all('agent'), ...stage.all('secondReviewer')].filter((words) =>
      words.includes('Fabrikam'),
    );
    ok(cards.length > 4);
    for (const words of cards.slice(-5)) match(words, /Approved|Genehmigt/);
  });

  it('shows the approved case when somebody types qualify again', async () => {
    match(await stage.say('agent', 'qualify'), /Approved/);
    match(await stage.say('agent', 'next'), /Have your customers apply.*Qualify a customer/s);
  });
});
