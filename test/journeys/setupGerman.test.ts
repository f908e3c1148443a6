import { match } from 'node:assert/strict';
import { approveTown, company, person, townCode } from '../support/journeys/setupJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('ein Kunde wird eingerichtet, auf Deutsch', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
    await approveTown(stage, 'germanAgent');
  });
  after(() => stage[Symbol.asyncDispose]());

  it('fragt nach dem Kunden, der Überprüfungs-ID und allem Weiteren', async () => {
    match(await stage.say('germanAgent', 'hilfe'), /Einen Kunden im Partner Center einrichten/);
    match(await stage.say('germanAgent', 'einrichten'), /Schritt 1 von 5/);
    match(await stage.press('germanAgent', 'setup-customer', { application: 'x' }), /angebotenen Kunden/);
    const id = await applicationId(stage);
    match(await stage.press('germanAgent', 'setup-customer', { application: id }), /Schritt 2 von 5/);
    match(JSON.stringify(stage.messages('germanAgent').at(-1)?.card), /noch 1 von 1/);
    const code = { validationId: '481518', sameName: 'false' };
    match(await stage.press('germanAgent', 'setup-code', code), /Namen unterscheiden sich/);
    match(
      await stage.press('germanAgent', 'setup-code', { ...code, validationId: townCode }),
      /Schritt 3 von 5/,
    );
    match(
      await stage.press('germanAgent', 'setup-company', { ...company, postalCode: '7870' }),
      /fünf Ziffern/,
    );
    match(await stage.press('germanAgent', 'setup-company', company), /Schritt 4 von 5/);
    match(
      await stage.press('germanAgent', 'setup-domain', { prefix: 'contoso' }),
      /contoso\.onmicrosoft\.com ist vergeben/,
    );
    match(await stage.press('germanAgent', 'contosotx.onmicrosoft.com nehmen'), /Schritt 5 von 5/);
    match(await stage.press('germanAgent', 'setup-person', person), /Den Kunden anlegen\?/);
  });

  it('legt ihn an und sagt, wie es ausging', async () => {
    await stage.press('germanAgent', 'setup-create');
    match(stage.all('germanAgent').join('\n'), /Erste Anmeldedaten eines neuen Mandanten/);
    match(await stage.say('germanAgent', 'weiter'), /Microsoft prüft die Qualifikation/);
    await stage.pass({ hours: 1 });
    match(stage.all('germanAgent').join('\n'), /Ihr Kunde ist eingerichtet/);
    match(await stage.say('germanAgent', 'warum v1'), /keine Überprüfungs-ID/);
  });
});

/** The id of the one customer that is offered. */
async function applicationId(stage: Stage): Promise<string> {
  const text = JSON.stringify(stage.messages('germanAgent').at(-1)?.card);
  return (
    /"value":"([\w-]+)","title":"Town of Sample|"title":"Town of Sample[^"]*","value":"([\w-]+)"/
      .exec(text)
      ?.slice(1)
      .find(Boolean) ?? ''
  );
}
