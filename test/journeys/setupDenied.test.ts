import { doesNotMatch, equal, match } from 'node:assert/strict';
import { approveTown, company, fillSetup } from '../support/journeys/setupJourney.ts';
import { openStage, type Player, type Stage } from '../support/processes/tryout.ts';

describe('a customer that Microsoft denies at its setup', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  const town = () => {
    const made = stage.tryout.emulator.state.customers.find(({ name }) => name === company.name);
    if (!made) throw new Error('the town is not there');
    return made;
  };

  /** Has the town created and denied. */
  const deny = async (player: Player): Promise<void> => {
    await approveTown(stage, player);
    stage.tryout.emulator.switch({ qualificationOutcome: 'Denied' });
    await fillSetup(stage, player);
    await stage.press(player, 'setup-create');
    await stage.pass({ hours: 1 });
  };
  const approve = async (): Promise<void> => {
    stage.tryout.emulator.act('qualification', { customerId: town().id, status: 'Approved' });
    await stage.pass({ hours: 1 });
  };

  it('is ready as soon as Microsoft thinks better of it, which its owner is told as usual', async () => {
    await deny('agent');
    match(stage.last('agent'), /has denied.*you are told when Microsoft approves it after all/s);
    await stage.pass({ hours: 72 });
    match(await stage.say('agent', 'cases town'), /Refused/);
    await approve();
    match(stage.last('agent'), /Your customer is set up and may order.*Ready to order/s);
    match(stage.last('agent'), /Qualification approved by Microsoft.*Qualification denied by Microsoft/s);
    match(await stage.say('agent', 'next'), /you can order for it.*Town of Sample/s);
    match(await stage.say('agent', 'order Town'), /Town of Sample/);
    doesNotMatch(stage.last('agent'), /\bO4\b/);
  });

  it('is in review again when Microsoft says so, and makes no second tenant', async () => {
    await deny('agent');
    for (const one of town().qualifications) one.status = 'InReview';
    stage.tryout.emulator.switch({ qualificationOutcome: 'InReview' });
    await stage.pass({ hours: 1 });
    match(stage.last('agent'), /Microsoft is reviewing the customer’s qualification.*Being qualified/s);
    match(await stage.say('agent', 'next'), /Microsoft reviews the customer’s qualification/);
    await approve();
    await stage.pass({ hours: 1 });
    match(stage.last('agent'), /Your customer is set up and may order/);
    equal(stage.tryout.emulator.state.customers.filter(({ name }) => name === company.name).length, 1);
  });

  it('has the mail to Microsoft on its card, with the customer, its tenant and the reason of the denial', async () => {
    await deny('agent');
    match(stage.last('agent'), /Next: .*write to US Government Cloud Eligibility.*Write to Microsoft/s);
    const mail = await stage.press('agent', 'Write to Microsoft');
    match(mail, /To\nusgcce@microsoft\.com.*created our new customer.*Customer: Town of Sample/s);
    match(
      mail,
      new RegExp(`Customer tenant ID: ${town().id}.*Your reason: The organization could not be`, 's'),
    );
  });

  it('is advised about alike wherever it is met: neither applied for nor created again', async () => {
    await deny('agent');
    match(stage.last('agent'), /Do not create it again/);
    match(
      await stage.say('agent', 'why O4'),
      /Ask US Government Cloud Eligibility what is missing.*Neither another application nor another tenant/s,
    );
  });

  it('is all of that in German', async () => {
    await deny('germanAgent');
    match(stage.last('germanAgent'), /genehmigt Microsoft den Kunden doch noch, erfahren Sie es/);
    match(await stage.press('germanAgent', 'An Microsoft schreiben'), /Customer: Town of Sample/);
    match(await stage.say('germanAgent', 'warum O4'), /Weder ein weiterer Antrag noch ein weiterer Mandant/);
    await approve();
    match(stage.last('germanAgent'), /Ihr Kunde ist eingerichtet und darf .* bestellen/);
  });
});
