import { doesNotMatch, match } from 'node:assert/strict';
import { qualifyPartner } from '../support/journeys/customerJourney.ts';
import { approveTown, company, fillSetup } from '../support/journeys/setupJourney.ts';
import { accept, invite } from '../support/journeys/takeoverJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('a customer that Partner Center refuses to show', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  const refuse = (status: number, code: string) =>
    stage.tryout.emulator.switch({
      failures: [{ operation: 'qualifications', how: 'refuse', status, code, times: 999 }],
    });
  const told = (player: 'agent' | 'operator') => stage.all(player).join('\n');

  describe('while it is being qualified', () => {
    beforeEach(async () => {
      await approveTown(stage);
      await fillSetup(stage, 'agent');
      stage.tryout.emulator.switch({ qualificationOutcome: 'InReview' });
      await stage.press('agent', 'setup-create');
    });

    it('needs somebody after a day, not before, and not for what passes', async () => {
      refuse(503, '');
      await stage.pass({ hours: 48 });
      refuse(404, '60003');
      await stage.pass({ hours: 2 });
      await stage.pass({ hours: 20 });
      doesNotMatch(told('operator'), /needs attention/);
      await stage.pass({ hours: 6 });
      match(told('agent'), /The setup of a customer needs attention.*60003/s);
      match(told('operator'), /The setup of a customer needs attention/);
    });

    it('is looked at every quarter of an hour when it was denied, however long it is refused', async () => {
      stage.tryout.emulator.switch({ qualificationOutcome: 'Denied' });
      for (const { name, qualifications } of stage.tryout.emulator.state.customers)
        if (name === company.name) for (const one of qualifications) one.status = 'Denied';
      await stage.pass({ hours: 2 });
      refuse(404, '60003');
      await stage.pass({ hours: 2 });
      await stage.pass({ hours: 26 });
      match(await stage.stored(), /"lookAt":"2026-01-07T00:15:00.000Z"/);
    });

    it('is waited for when it was shown in between', async () => {
      refuse(404, '60003');
      await stage.pass({ hours: 20 });
      stage.tryout.emulator.switch({ failures: [] });
      await stage.pass({ hours: 4 });
      refuse(404, '60003');
      await stage.pass({ hours: 20 });
      doesNotMatch(told('operator'), /needs attention/);
    });
  });

  describe('that has accepted', () => {
    const acceptAndRefuse = async (status: number, code: string) => {
      await qualifyPartner(stage);
      await invite(stage, 'agent');
      refuse(status, code);
      await accept(stage);
      await stage.pass({ hours: 2 });
      await stage.pass({ hours: 20 });
      doesNotMatch(told('operator'), /has refused for a day/);
      await stage.pass({ hours: 6 });
    };

    it('is held after a day, and may order once it is shown again', async () => {
      await acceptAndRefuse(403, '900309');
      match(
        told('agent'),
        /has refused for a day to show a customer.*could not be read from Partner Center yet/s,
      );
      match(told('operator'), /has refused for a day to show a customer/);
      stage.tryout.emulator.switch({ failures: [] });
      await stage.pass({ hours: 1 });
      match(stage.last('agent'), /The customer is yours and qualified for GCC/);
    });

    it('has lapsed when its relationship with us has ended, and nobody hears that none accepted', async () => {
      await acceptAndRefuse(403, '20002');
      match(
        stage.last('agent'),
        /has refused for a day to show a customer.*Example Transit District.*Lapsed/s,
      );
      match(stage.last('agent'), /Next: Ask the customer about the invitation/);
      doesNotMatch(told('agent'), /nobody accepted it/);
    });
  });
});
