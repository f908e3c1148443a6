import { doesNotMatch, match } from 'node:assert/strict';
import { inputsOf } from '../support/cards/cards.ts';
import { fillCustomer, qualifyPartner } from '../support/journeys/customerJourney.ts';
import { business, decide, organization, ownTenant, submit } from '../support/journeys/journey.ts';
import { sellAsReseller } from '../support/journeys/resellerJourney.ts';
import { approveTown, fillSetup, town } from '../support/journeys/setupJourney.ts';
import { openStage, type Player, type Stage } from '../support/processes/tryout.ts';

describe('what people read', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  /** Has a player read what somebody else got in their language. */
  const inGerman = (player: Player) => stage.say(player, 'sprache de');
  const refOf = (words: string): string => /GCC-\w{5}/.exec(words)?.[0] ?? '';

  describe('once an organization is qualified', () => {
    it('a reseller is not told that it is its own', async () => {
      await qualifyPartner(stage, { partnerType: 'indirectProvider' });
      await sellAsReseller(stage, 'reseller');
      const weiter = await stage.say('reseller', 'weiter');
      match(weiter, /Ist er Ihr Anbieter, so lassen Sie Ihre Kunden den Antrag stellen.*Einen Kunden/s);
      doesNotMatch(weiter, /Ihre Organisation ist qualifiziert/);
      await stage.say('reseller', 'language en');
      match(await stage.say('reseller', 'next'), /If it is your provider, have your customers apply/);
    });

    it('a colleague of those who saw to it is led to customers, not through it again', async () => {
      match(await stage.say('adminAgent', 'cases'), /“qualify” starts the first one/);
      await qualifyPartner(stage);
      match(await stage.say('adminAgent', 'cases'), /“customer” starts the first one/);
      const form = await stage.say('adminAgent', 'qualify');
      match(form, /qualified here already \(P9\)/);
      doesNotMatch(form, /must be qualified first/);
      await inGerman('germanAgent');
      match(await stage.say('germanAgent', 'vorgänge'), /„kunde“ beginnt den ersten/);
      match(await stage.say('germanAgent', 'qualifizieren'), /schon eine Organisation qualifiziert \(P9\)/);
    });
  });

  describe('an advice', () => {
    for (const [agent, reviewer, words] of [
      ['agent', 'secondReviewer', { wait: /P10 · Waits/, look: /Sehen Sie unter Organisationsprofil/ }],
      ['germanAgent', 'reviewer', { wait: /P10 · Wartet/, look: /Look under Organization profile/ }],
    ] as const)
      it(`is not shown to an applicant where only a reviewer can follow it (P10), to the ${agent}`, async () => {
        await submit(stage, agent);
        await stage.press('reviewer', 'Start review');
        await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
        await decide(stage, 'reviewer', 'Microsoft has answered', 'record-decision', {
          outcome: 'approved',
        });
        match(stage.last(agent), words.wait);
        doesNotMatch(stage.last(agent), /Look under|Sehen Sie unter|Open Legal info|Informationen“? öffnen/);
        match(stage.last(reviewer), words.look);
      });

    for (const [agent, advice] of [
      ['agent', /Set the customer up in Partner Center with this ID/],
      ['germanAgent', /Richten Sie den Kunden mit dieser ID im Partner Center ein/],
    ] as const)
      it(`to set a customer up (C16) is for who can, until it is done, to the ${agent}`, async () => {
        await approveTown(stage, agent);
        match(stage.last(agent), advice);
        const ref = refOf(stage.last(agent));
        doesNotMatch(await stage.say('reviewer', ref), /Set the customer up/);
        await fillSetup(stage, agent);
        await stage.press(agent, 'setup-create');
        await stage.pass({ hours: 1 });
        const card = await stage.say(agent, ref);
        match(card, /C16 · .*481520/s);
        doesNotMatch(card, advice);
      });

    it('to name what shows a government body (C2) ends when it is named', async () => {
      await qualifyPartner(stage);
      await stage.say('agent', 'customer');
      const unnamed = await fillCustomer(stage, 'agent', { ...town, evidence: '' });
      match(unnamed, /C2 · Good.*Name what shows it/s);
      const submitted = await stage.press('agent', 'submit-application');
      match(stage.last('reviewer'), /C2 · Good/);
      doesNotMatch(`${submitted} ${stage.last('reviewer')}`, /Name what shows it/);
      await stage.press('agent', 'Edit');
      await stage.press('agent', 'Change data');
      const named = await stage.press('agent', 'customer-data', { evidence: 'Texas Local Government Code' });
      match(named, /C2 · Good/);
      doesNotMatch(named, /Name what shows it/);
    });

    for (const [agent, names, looked, never] of [
      ['agent', /P4 · .*Missing for: Criterion b, Criterion c\./s, /belongs to tenant/, /“check”/],
      ['germanAgent', /P4 · .*Er fehlt bei: Kriterium b, Kriterium c\./s, /gehört zum Mandanten/, /„prüfen“/],
    ] as const)
      it(`names the criteria that lack a reference (P4), and no look-up that was made (T1), to the ${agent}`, async () => {
        await stage.say(agent, agent === 'agent' ? 'qualify' : 'qualifizieren');
        await stage.press(agent, 'qualify-organization', { ...organization, tenantId: 'contoso.com' });
        const claims = { ...business, hasContracts: 'true', usesVehicles: 'true' };
        const form = await stage.press(agent, 'qualify-business', claims);
        match(form, names);
        match(form, looked);
        match(form, new RegExp(ownTenant));
        doesNotMatch(form, never);
      });
  });

  describe('what is copied into Microsoft’s form', () => {
    for (const [reviewer, start, file] of [
      ['reviewer', 'Start review', 'Filed with Microsoft'],
      ['secondReviewer', 'Prüfung beginnen', 'Bei Microsoft eingereicht'],
    ] as const)
      it(`names every fact in English without a period or how to fill it, for the ${reviewer}`, async () => {
        await submit(stage, 'agent');
        await stage.press(reviewer, start);
        await stage.press(reviewer, file);
        const fields = inputsOf(stage.messages(reviewer).findLast(({ card }) => card)?.card)['fields'] ?? '';
        match(fields, /^Organization\n.*legally binding contract: Yes\n/s);
        doesNotMatch(fields, /\.:|: (?:Ja|Nein)\b/);
      });
  });

  describe('what a case is called and when it changed', () => {
    it('is not moved by a reminder', async () => {
      await submit(stage, 'germanAgent');
      await stage.press('reviewer', 'Start review');
      await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
      await stage.tryout.simulator.calls.clock({ businessDays: 1 });
      await stage.rest();
      match(stage.last('germanAgent'), /zuletzt geändert 05\.01\.2026.*Erinnerung gesendet\n06\.01\.2026/s);
      match(await stage.say('reviewer', refOf(stage.last('germanAgent'))), /last changed Jan 5, 2026/);
      match(await stage.say('germanAgent', 'vorgänge'), /Fabrikam Cloud LLC\nGCC-\w{5} · .* · 05\.01\.2026/);
    });

    it('is said once in a list while it has no name', async () => {
      await stage.say('agent', 'takeover');
      match(await stage.say('agent', 'cases'), /Take-over\nGCC-\w{5} · Draft · /);
      await stage.say('germanAgent', 'übernehmen');
      match(await stage.say('germanAgent', 'vorgänge'), /Übernahme\nGCC-\w{5} · Entwurf · /);
    });
  });
});
