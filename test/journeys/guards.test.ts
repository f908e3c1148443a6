import { doesNotMatch, match } from 'node:assert/strict';
import { force } from '../support/bots/invokes.ts';
import { business, decide, declaration, organization, submit } from '../support/journeys/journey.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

const azure = 'a2900000-0000-4000-8000-000000000001';

/** An application that a reviewer asks about. */
async function asked(stage: Stage): Promise<void> {
  await submit(stage, 'agent');
  await stage.press('reviewer', 'Start review');
  await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', {
    reasons: 'OTHER',
    comment: 'Why?',
  });
}

describe('the rules', () => {
  it('let nobody submit an application that is not finished', async () => {
    await using stage = await openStage();
    await stage.say('agent', 'qualify');
    match(await force(stage, 'agent', 'submit-application'), /Step 1 of 3/);
    doesNotMatch(stage.last('reviewer'), /waiting for review/);
  });

  it('take no legal form alone for the name of a partner', async () => {
    await using stage = await openStage();
    await stage.say('agent', 'qualify');
    const nameless = { ...organization, legalName: 'L.L.C.' };
    match(
      await stage.press('agent', 'qualify-organization', nameless),
      /Nothing was saved.*“LLC” alone is none/s,
    );
    match(await stage.press('agent', 'qualify-organization', organization), /Step 2 of 3/);
  });

  it('let no answer to a question make an application worse than one that could be submitted', async () => {
    await using stage = await openStage();
    await asked(stage);
    await stage.press('agent', 'Answer');
    await stage.press('agent', 'Change organization');
    match(await stage.press('agent', 'qualify-organization', { tenantId: azure }), /T4 · Blocks/);
    await stage.press('agent', 'reply-to-question', { reply: 'Done.' });
    doesNotMatch(stage.last('reviewer'), /The applicant has answered/);
    await stage.press('reviewer', 'Reject');
    match(await stage.press('reviewer', 'reject-application', { reasons: 'WRONG_TENANT_KIND' }), /Rejected/);
  });

  it('let no application be reopened while there is another one for its tenant', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Reject', 'reject-application', { reasons: 'DUPLICATE' });
    await stage.press('agent', 'New application');
    await stage.press('agent', 'qualify-organization', organization);
    await stage.press('agent', 'qualify-business', business);
    await stage.press('agent', 'qualify-declaration', declaration);
    match(await stage.press('agent', 'submit-application'), /Submitted/);
    match(
      await decide(stage, 'reviewer', 'Reopen', 'reopen-application', { comment: 'It was none.' }),
      /not for you to decide, or not possible now/,
    );
  });

  it('lock no tenant out when an application changes its tenant', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    await stage.press('agent', 'Edit');
    await stage.press('agent', 'Change organization');
    await stage.press('agent', 'qualify-organization', { tenantId: 'dddddddd-1111-4111-8111-111111111111' });
    await stage.press('agent', 'submit-application');
    match(await submit(stage, 'germanAgent'), /Eingereicht/);
  });
});

describe('a question', () => {
  it('can be left with Cancel after something was changed', async () => {
    await using stage = await openStage();
    await asked(stage);
    await stage.press('agent', 'Answer');
    await stage.press('agent', 'Change contact');
    match(await stage.press('agent', 'qualify-declaration', { jobTitle: 'Owner' }), /Answer the question/);
    match(await stage.press('agent', 'Cancel'), /Question\n.*What is asked.*Withdraw/s);
  });

  it('leads back to the answer from a form that was only looked at', async () => {
    await using stage = await openStage();
    await asked(stage);
    await stage.press('agent', 'Answer');
    await stage.press('agent', 'Change business');
    match(await stage.press('agent', 'Back'), /Answer the question/);
  });
});
