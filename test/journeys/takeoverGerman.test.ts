import { match } from 'node:assert/strict';
import { qualifyPartner } from '../support/journeys/customerJourney.ts';
import { decide } from '../support/journeys/journey.ts';
import { accept, transit } from '../support/journeys/takeoverJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('a take-over in German', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
    await qualifyPartner(stage);
  });
  after(() => stage[Symbol.asyncDispose]());

  it('leads from the customer’s name to a customer that may order', async () => {
    match(await stage.say('germanAgent', 'übernehmen'), /Schritt 1 von 2: der Kunde.*Entwurf verwerfen/s);
    match(
      await stage.press('germanAgent', 'takeover-customer', transit),
      /Schritt 2 von 2.*globaler Administrator/s,
    );
    await stage.press('germanAgent', 'Text auf Deutsch');
    match(await stage.press('germanAgent', 'takeover-invitation'), /Die E-Mail ist fertig/);
    match(
      String(stage.inputs('germanAgent')['mail']),
      /Guten Tag IT director.*https:\/\/admin\.microsoft\.com.*Mit freundlichen Grüßen/s,
    );
    match(await stage.say('germanAgent', 'weiter'), /Senden Sie dem Kunden die Einladung/);
    await stage.press('germanAgent', 'Öffnen');
    match(
      await decide(stage, 'germanAgent', 'Die E-Mail ist gesendet', 'takeover-sent'),
      /Einladung gesendet am Mo\., 05\.01\.2026/,
    );
    match(await stage.say('germanAgent', 'weiter'), /nimmt die Einladung an.*Der Kunde/s);
    await accept(stage);
    match(stage.last('germanAgent'), /Der Kunde gehört jetzt zu Ihnen und ist für GCC qualifiziert/);
    match(await stage.say('germanAgent', 'vorgänge'), /Example Transit District/);
    match(await stage.say('germanAgent', 'warum X7'), /besondere Qualifikation/);
  });
});
