import { match } from 'node:assert/strict';
import { decide, submit } from '../support/journeys/journey.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('a partner qualifies, in German', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage[Symbol.asyncDispose]());

  it('takes the application in German', async () => {
    match(await stage.say('germanAgent', 'qualifizieren'), /Ihre Organisation qualifizieren/);
    match(await submit(stage, 'germanAgent'), /Eingereicht/);
  });

  it('rejects with reasons and says so by itself', async () => {
    await stage.press('secondReviewer', 'Prüfung beginnen');
    const why = { reasons: 'NAME_MISMATCH', comment: 'Bitte wie im Register.' };
    match(await decide(stage, 'secondReviewer', 'Ablehnen', 'reject-application', why), /Abgelehnt/);
    match(
      stage.last('germanAgent'),
      /Ihr Antrag wurde abgelehnt.*Der Name ist nicht der rechtliche Name\nBitte wie im Register\./s,
    );
  });

  it('opens a rejected application again', async () => {
    await decide(stage, 'secondReviewer', 'Wieder öffnen', 'reopen-application', {
      comment: 'Name stimmt doch.',
    });
    match(stage.last('germanAgent'), /Ihr Antrag ist wieder in Prüfung.*In Prüfung/s);
  });

  it('writes days the German way', async () => {
    await decide(stage, 'secondReviewer', 'Bei Microsoft eingereicht', 'record-filing');
    match(stage.last('germanAgent'), /Antwort erwartet bis Mi\., 07\.01\.2026/);
  });

  it('changes the language on demand, also for all that comes unasked', async () => {
    match(await stage.say('germanAgent', 'sprache en'), /From now on, I will write to you in English/);
    const mail = { answeredOn: '2026-01-05', outcome: 'approved', legalInfo: 'true' };
    await decide(stage, 'secondReviewer', 'Microsoft hat geantwortet', 'record-decision', mail);
    match(stage.last('germanAgent'), /Your organization is qualified for GCC/);
  });
});
