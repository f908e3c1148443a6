import { doesNotMatch, match } from 'node:assert/strict';
import { actionsOf } from '../support/cards/cards.ts';
import { qualifyPartner, submitCustomer } from '../support/journeys/customerJourney.ts';
import { decide, organization, submit } from '../support/journeys/journey.ts';
import { town } from '../support/journeys/setupJourney.ts';
import { openStage, type Player, type Stage } from '../support/processes/tryout.ts';

const otherTenant = 'd1a41b77-2d6e-4f19-8b53-7e9f10a2d4c6';

const buttonsOf = (stage: Stage, player: Player): string =>
  actionsOf(stage.messages(player).findLast(({ card }) => card)?.card)
    .map(({ title }) => title)
    .join(' | ');

/** Filed, and then asked about. */
async function asked(stage: Stage, agent: Player = 'agent'): Promise<void> {
  await submit(stage, agent);
  await stage.press('reviewer', 'Start review');
  await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
  const question = { reasons: 'EVIDENCE_MISSING', comment: 'Which contract?' };
  await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', question);
}

describe('answers that are changed after the filing', () => {
  it('are told to be filed again, to the applicant before the reply and then to the reviewer, who can decide nothing before', async () => {
    await using stage = await openStage();
    await asked(stage);
    await stage.press('agent', 'Answer');
    await stage.press('agent', 'Change organization');
    const changed = { ...organization, tenantId: otherTenant, legalName: 'Other Company Inc' };
    match(
      await stage.press('agent', 'qualify-organization', changed),
      /Changed since Microsoft’s form was sent: Organization\. .*has to be sent again/,
    );
    const replied = await stage.press('agent', 'reply-to-question', { reply: 'Contract 17' });
    match(replied, /In review.*Next: A reviewer checks your application and files/s);
    doesNotMatch(replied, /Day \d of 2|answer expected|clock has been paused/);

    match(
      stage.last('reviewer'),
      /The applicant has answered.*To be filed with Microsoft again\n.*Organization/s,
    );
    match(buttonsOf(stage, 'reviewer'), /Filed again.*Ask for information/);
    doesNotMatch(buttonsOf(stage, 'reviewer'), /Microsoft has answered/);
    match(
      stage.last('secondReviewer'),
      /In Prüfung.*Erneut bei Microsoft einzureichen\n.*: Organisation\. /s,
    );
    match(buttonsOf(stage, 'secondReviewer'), /Erneut eingereicht/);

    const again = await decide(stage, 'reviewer', 'Filed again', 'record-filing', { reference: 'MS-2' });
    match(again, /Filed with Microsoft.*answer expected by Wed, Jan 7, 2026/s);
    doesNotMatch(again, /To be filed with Microsoft again/);
    await decide(stage, 'reviewer', 'Microsoft has answered', 'record-decision', {
      outcome: 'approved',
      legalInfo: 'true',
    });
    match(stage.last('agent'), /Your organization is qualified/);
  });

  it('are told in German as well, and lead back to the filing when they are changed back', async () => {
    await using stage = await openStage();
    await asked(stage, 'germanAgent');
    await stage.press('germanAgent', 'Antworten');
    await stage.press('germanAgent', 'Kontakt ändern');
    const told = await stage.press('germanAgent', 'qualify-declaration', { jobTitle: 'Owner' });
    match(told, /Geändert, seit das Formular von Microsoft gesendet wurde: .*muss das Formular noch einmal/);
    await stage.press('germanAgent', 'Kontakt ändern');
    const back = await stage.press('germanAgent', 'qualify-declaration', { jobTitle: 'Director' });
    doesNotMatch(back, /Geändert, seit/);
    match(
      await stage.press('germanAgent', 'reply-to-question', { reply: 'Vertrag 17' }),
      /Bei Microsoft eingereicht.*Mi\., 07\.01\.2026/s,
    );
    match(buttonsOf(stage, 'reviewer'), /Microsoft has answered/);
  });
});

describe('Microsoft’s answer while a question is open', () => {
  it('is recorded: next steps leave the question open, an approval ends it', async () => {
    await using stage = await openStage();
    await asked(stage);
    const wanted = { outcome: 'nextSteps', comment: 'Send the sponsor letter.' };
    const waits = await decide(stage, 'reviewer', 'Microsoft has answered', 'record-decision', wanted);
    match(waits, /Question\n.*What is asked.*Send the sponsor letter/s);
    match(
      stage.last('agent'),
      /Microsoft has answered with next steps.*Next: Answer the reviewer’s question/s,
    );
    await decide(stage, 'secondReviewer', 'Microsoft hat geantwortet', 'record-decision', {
      outcome: 'approved',
      legalInfo: 'true',
    });
    match(stage.last('agent'), /Your organization is qualified/);
    doesNotMatch(stage.last('agent'), /What is asked/);
  });

  it('cannot be recorded when nothing was filed', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', { reasons: 'EVIDENCE_MISSING' });
    doesNotMatch(buttonsOf(stage, 'reviewer'), /Microsoft has answered/);
  });
});

describe('an approval that waits for its validation ID', () => {
  it('is not erased by another filing', async () => {
    await using stage = await openStage();
    await qualifyPartner(stage);
    await submitCustomer(stage, 'agent', town);
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
    const open = await stage.press('reviewer', 'Filed again');
    match(open, /Filed with Microsoft/);
    await decide(stage, 'secondReviewer', 'Microsoft hat geantwortet', 'record-approval', {
      outcome: 'approved',
      validationId: '',
    });
    match(buttonsOf(stage, 'secondReviewer'), /Überprüfungs-ID eintragen/);
    doesNotMatch(buttonsOf(stage, 'secondReviewer'), /Erneut eingereicht/);
    doesNotMatch(buttonsOf(stage, 'reviewer'), /Filed again/);
  });
});
