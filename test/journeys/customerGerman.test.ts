import { match } from 'node:assert/strict';
import { fillCustomer, gccTenant, qualifyPartner } from '../support/journeys/customerJourney.ts';
import { decide } from '../support/journeys/journey.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('a customer qualifies, in German', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
    await qualifyPartner(stage);
  });
  after(() => stage[Symbol.asyncDispose]());

  it('begins by the German word, also for an agent whose colleague had the partner qualified', async () => {
    match(
      await stage.say('germanAgent', 'weiter'),
      /Lassen Sie Ihre Kunden den Antrag stellen.*Einen Kunden qualifizieren/s,
    );
    match(await stage.say('germanAgent', 'kunde'), /Einen Kunden qualifizieren\nGCC-\w{5} · Schritt 1 von 4/);
  });

  it('takes a company with regulated data and a GCC tenant', async () => {
    const company = { bodyKind: 'company', legalName: 'Contoso Forensics LLC', dataTypes: 'cji,itar' };
    const last = await fillCustomer(stage, 'germanAgent', { ...company, customerTenantId: gccTenant });
    match(last, /Nichts steht im Weg.*C10 · Bitte beachten/s);
    match(last, /Informationen der Strafjustiz \(CJI\)/);
    match(await stage.press('germanAgent', 'submit-application'), /Contoso Forensics LLC\nEingereicht/);
  });

  it('is rejected, opened again, and sent by the customer', async () => {
    await stage.press('secondReviewer', 'Prüfung beginnen');
    const why = { reasons: 'NO_REGULATED_DATA', comment: 'Bitte belegen.' };
    await decide(stage, 'secondReviewer', 'Ablehnen', 'reject-application', why);
    match(
      stage.last('germanAgent'),
      /abgelehnt.*Keine regulierten Daten gezeigt\nBitte belegen\..*Neuer Antrag/s,
    );
    await decide(stage, 'secondReviewer', 'Wieder öffnen', 'reopen-application', {
      comment: 'Der Beleg ist da.',
    });
    await decide(stage, 'secondReviewer', 'Bei Microsoft eingereicht', 'record-filing');
    match(
      stage.last('germanAgent'),
      /Der Kunde hat das Formular von Microsoft gesendet.*Mi\., 07\.01\.2026/s,
    );
  });

  it('is reminded of the clock with the customer’s words, and writes to Microsoft when it is over', async () => {
    await stage.pass({ businessDays: 1 });
    match(stage.last('germanAgent'), /Bitten Sie den Kunden, in Posteingang und Junk/);
    await stage.pass({ businessDays: 2 });
    match(
      stage.last('germanAgent'),
      /^Die Antwort von Microsoft an den Kunden ist überfällig: Fragen Sie ihn.*Als Nächstes: Die Antwort von Microsoft an den Kunden/s,
    );
    match(await stage.say('germanAgent', 'weiter'), /an den Kunden ist überfällig: Fragen Sie ihn/);
    const mail = await stage.press('germanAgent', 'An Microsoft schreiben');
    match(mail, /Our customer sent the eligibility form.*Review option: O365 GCC CSP Customer/s);
  });

  it('is approved with its validation ID', async () => {
    const approved = { answeredOn: '2026-01-07', outcome: 'approved', validationId: ' 0815 ' };
    match(
      await decide(stage, 'secondReviewer', 'Microsoft hat geantwortet', 'record-approval', approved),
      /Partner Center zeigt diese Überprüfungs-ID nicht/,
    );
    await stage.press('secondReviewer', 'record-approval', { ...approved, isUnlisted: ' 0815 ' });
    match(stage.last('germanAgent'), /Ihr Kunde ist für GCC qualifiziert.*Überprüfungs-ID: 815\./s);
    match(await stage.say('germanAgent', 'kunde'), /Ihre Kunden\nContoso Forensics LLC.*Genehmigt/s);
  });

  it('is told apart from another agent’s application for the same customer', async () => {
    await stage.say('agent', 'customer');
    const last = await fillCustomer(stage, 'agent', { legalName: 'Other LLC', customerTenantId: gccTenant });
    match(last, /C13 · Blocks.*It is GCC-\w{5}, submitted on Mon, Jan 5, 2026/s);
  });
});
