import { doesNotMatch, match } from 'node:assert/strict';
import { qualifyPartner } from '../support/journeys/customerJourney.ts';
import { submit } from '../support/journeys/journey.ts';
import { addLine, beginOrder } from '../support/journeys/orderJourney.ts';
import { sellAsReseller } from '../support/journeys/resellerJourney.ts';
import { approveTown, fillSetup } from '../support/journeys/setupJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

const refIn = (words: string): string => /GCC-\w{5}/.exec(words)?.[0] ?? '';

describe('an admin agent who is no reviewer', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  it('does what a sales agent does, in both languages', async () => {
    await approveTown(stage, 'adminAgent');
    await stage.say('adminAgent', 'sprache de');
    match(await fillSetup(stage, 'adminAgent'), /Nichts steht im Weg/);
  });

  it('neither reviews nor operates, and sees nothing of what others have begun', async () => {
    const help = await stage.say('adminAgent', 'help');
    match(help, /Qualify your organization/);
    doesNotMatch(help, /Applications to review|Operations/);
    match(await stage.say('adminAgent', 'review'), /Only reviewers/);
    match(await stage.say('adminAgent', 'operations'), /Only operators/);
    await submit(stage, 'agent');
    match(await stage.say('adminAgent', refIn(stage.last('agent'))), /I cannot find that case/);
  });
});

describe('a reseller’s person, who takes part as a guest', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await qualifyPartner(stage, { partnerType: 'indirectProvider' });
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  it('is led to its provider, with a mail that is ready, in German from the first word', async () => {
    match(
      await sellAsReseller(stage, 'reseller'),
      /Die E-Mail ist fertig.*P2 · .*gcc@northwind\.example\.com/s,
    );
    await stage.say('reseller', 'language en');
    match(await stage.say('reseller', 'qualify'), /The mail is ready.*P2 · /s);
  });

  it('fills a cart and hands it over, but places no order', async () => {
    await sellAsReseller(stage, 'reseller');
    await beginOrder(stage, 'reseller', 'City', 'bestellen');
    const cart = await addLine(stage, 'reseller', 'Office 365 G3');
    match(cart, /Anbieter/);
    doesNotMatch(cart, /Überprüfen/);
  });

  it('sees nothing of the provider’s applications, and neither reviews nor operates', async () => {
    match(await stage.say('reseller', refIn(stage.last('agent'))), /Ich finde diesen Vorgang nicht/);
    match(await stage.say('reseller', 'prüfung'), /nur Prüferinnen und Prüfer/);
    match(await stage.say('reseller', 'betrieb'), /nur, wer GCC Desk betreibt/);
  });
});
