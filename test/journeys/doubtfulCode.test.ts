import { equal, match } from 'node:assert/strict';
import { codes } from '../../src/simulator/partnerCenter/seed.ts';
import { qualifyPartner, submitCustomer } from '../support/journeys/customerJourney.ts';
import { decide } from '../support/journeys/journey.ts';
import { town, townCode } from '../support/journeys/setupJourney.ts';
import { openStage, type Player, type Stage } from '../support/processes/tryout.ts';

describe('a validation ID that may be another customer’s', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await qualifyPartner(stage);
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  /** Has the town of this state filed with Microsoft; the reviewer has its card before them. */
  const file = async (player: Player, region: string) => {
    await submitCustomer(stage, player, { ...town, region });
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
  };
  const record = (validationId: string, isUnlisted = '') =>
    stage.press('reviewer', 'record-approval', { outcome: 'approved', validationId, isUnlisted });

  it('is asked about when it is used up, or shown for another organization, and recorded with the tick for it alone', async () => {
    await file('agent', 'Texas');
    await stage.press('reviewer', 'Microsoft has answered');
    match(await record(codes.usedUp), /shows this validation ID used up\. Nothing was saved yet/);
    match(
      await record(codes.city, codes.usedUp),
      /for an organization of another name\. Nothing was saved yet/,
    );
    match(await record(codes.city, codes.city), /Approved.*481516/s);
  });

  it('is asked about when another application has it, in German as well', async () => {
    await file('agent', 'Texas');
    await decide(stage, 'reviewer', 'Microsoft has answered', 'record-approval', {
      outcome: 'approved',
      validationId: townCode,
    });
    await file('adminAgent', 'Ohio');
    await stage.press('reviewer', 'Microsoft has answered');
    match(await record(`#00${townCode}`), /recorded with another customer’s application/);
    await stage.say('reviewer', 'sprache de');
    match(await record(townCode), /beim Antrag eines anderen Kunden festgehalten/);
    match(await record(`#00${townCode}`, `#00${townCode}`), /Genehmigt.*481520/s);
  });

  it('is proposed to neither of two that wait under one name, and a new one to the one that is left', async () => {
    await file('agent', 'Texas');
    await file('adminAgent', 'Ohio');
    const proposed = () =>
      stage
        .all('reviewer')
        .join()
        .match(/not confirmed/g)?.length ?? 0;
    const proposedAt = () => stage.inputs('reviewer')['validationId'];
    const before = proposed();
    await stage.pass({ hours: 1 });
    equal(proposed(), before);
    await stage.press('reviewer', 'Microsoft has answered');
    equal(proposedAt(), '');
    await record(townCode);
    await stage.pass({ hours: 1 });
    equal(proposed(), before, 'it is taken');
    stage.tryout.emulator.act('code', { organizationName: town.legalName });
    await stage.pass({ hours: 1 });
    equal(proposed(), before + 1, 'the new one, to the other town');
  });
});
