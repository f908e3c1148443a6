import { doesNotMatch, equal, match } from 'node:assert/strict';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { fillCustomer, qualifyPartner, submitCustomer } from '../support/journeys/customerJourney.ts';
import { decide } from '../support/journeys/journey.ts';
import { approveTown, company, fillSetup, town, townCode } from '../support/journeys/setupJourney.ts';
import { accept, invite } from '../support/journeys/takeoverJourney.ts';
import { openStage, type Player, type Stage } from '../support/processes/tryout.ts';

type Changed = Readonly<Record<string, string>>;

describe('a setup at its last look, when Partner Center shows something else by now', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  const codes = () => stage.tryout.emulator.state.codes;
  const made = (name: string) => stage.tryout.emulator.state.customers.filter((one) => one.name === name);
  const useUp = () => {
    for (const one of codes().filter(({ validationId }) => validationId === townCode))
      one.remainingCreates = 0;
  };
  const give = (organizationName: string): string => {
    stage.tryout.emulator.act('code', { organizationName, maxCreates: 1 });
    return codes().at(-1)?.validationId ?? '';
  };
  const approve = async (player: Player, body: Changed, validationId: string) => {
    await submitCustomer(stage, player, body);
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
    const answer = { outcome: 'approved', validationId, isUnlisted: validationId };
    await decide(stage, 'reviewer', 'Microsoft has answered', 'record-approval', answer);
  };

  it('creates nothing with a validation ID that another setup has used up', async () => {
    await approveTown(stage);
    await fillSetup(stage, 'agent');
    const ohio = { city: 'Columbus', state: 'OH', postalCode: '43004', prefix: 'townofsampleoh' };
    await approve('adminAgent', { ...town, region: 'Ohio' }, townCode);
    await fillSetup(stage, 'adminAgent', ohio);
    await stage.press('adminAgent', 'setup-create');
    match(
      await stage.press('agent', 'setup-create'),
      /The validation ID.*V4 · Blocks.*Validation ID: 481520\./s,
    );
    await stage.pass({ hours: 1 });
    equal(made(town.legalName).length, 1);
    await stage.press('agent', 'setup-code', { validationId: give(town.legalName), sameName: 'false' });
    await stage.press('agent', 'setup-create');
    await stage.pass({ hours: 1 });
    match(stage.last('agent'), /Your customer is set up and may order/);
  });

  it('creates nothing with one that Microsoft has taken back', async () => {
    await approveTown(stage);
    await fillSetup(stage, 'agent');
    stage.tryout.emulator.act('code-back', { validationId: townCode });
    match(await stage.press('agent', 'setup-create'), /The validation ID.*V1 · Blocks.*does not show it/s);
    equal(made(town.legalName).length, 0);
  });

  it('creates nothing under a domain that somebody has taken, until there is another', async () => {
    await approveTown(stage);
    await fillSetup(stage, 'agent');
    const domain = 'townofsample.onmicrosoft.com';
    stage.tryout.emulator.state.takenDomains.push(domain);
    match(await stage.press('agent', 'setup-create'), /The tenant’s domain.*V12 · Blocks.*Choose another/s);
    match(await stage.press('agent', 'setup-domain', { prefix: 'townofsample' }), /is taken; choose another/);
    match(await stage.press('agent', 'setup-domain', { prefix: 'sampletown' }), /Nothing stands in the way/);
    await stage.press('agent', 'setup-create');
    await stage.pass({ hours: 1 });
    match(stage.last('agent'), /Your customer is set up and may order/);
    equal(made(town.legalName).length, 1);
  });

  it('is looked at again by the worker, who tells its owner why nothing was created', async () => {
    await approveTown(stage);
    await fillSetup(stage, 'agent');
    stage.tryout.emulator.switch({ failures: [{ operation: '*', how: 'refuse', status: 503, times: 99 }] });
    match(await stage.press('agent', 'setup-create'), /Being created/);
    useUp();
    stage.tryout.emulator.switch({ failures: [] });
    await stage.pass({ hours: 1 });
    match(stage.all('agent').join('\n'), /did not create the customer.*V4 · Blocks/s);
    match(await stage.press('agent', 'show-case'), /The validation ID/);
    equal(made(town.legalName).length, 0);
  });

  it('creates no second tenant for a body that was taken over meanwhile', async () => {
    await qualifyPartner(stage);
    const name = 'Example Transit District';
    const validationId = give(name);
    await approve('agent', { legalName: name, region: 'Texas', bodyKind: 'specialDistrict' }, validationId);
    match(
      await fillSetup(stage, 'agent', { validationId, name, prefix: 'transit' }),
      /Nothing stands in the way/,
    );
    await invite(stage, 'adminAgent');
    await accept(stage);
    await stage.press('agent', 'setup-create');
    match(stage.last('agent'), /V9 · Blocks/);
    equal(made(name).length, 1);
  });

  it('lets its owner choose another ID for a tenant that could not be qualified', async () => {
    await approveTown(stage);
    await fillSetup(stage, 'agent');
    const refused = { operation: 'qualify', how: 'refuse', status: 400, code: '3000' } as const;
    stage.tryout.emulator.switch({ failures: [refused] });
    await stage.press('agent', 'setup-create');
    useUp();
    stage.tryout.emulator.act('code-back', { validationId: '481516' });
    stage.tryout.emulator.act('code-back', { validationId: '481518' });
    match(
      await stage.press('agent', 'Choose another validation ID'),
      /shows no validation ID that can be used/,
    );
    await stage.press('agent', 'show-case');
    const another = give('Sample Town Hall');
    match(await stage.press('agent', 'Choose another validation ID'), /Another validation ID/);
    match(await stage.press('agent', 'setup-other-code', { validationId: townCode }), /Choose one of/);
    match(await stage.press('agent', 'setup-other-code', { validationId: another }), /The names differ/);
    const chosen = { validationId: another, sameName: 'true' };
    match(await stage.press('agent', 'setup-other-code', chosen), /Being qualified/);
    await stage.pass({ hours: 1 });
    match(stage.last('agent'), /Your customer is set up and may order/);
    equal(made(town.legalName).length, 1);
  });
});

describe('a customer whose name Partner Center has already', () => {
  it('is created in another state, and is not in the same one', async () => {
    await using stage = await openStage();
    await qualifyPartner(stage);
    const name = 'City of Example';
    await stage.say('agent', 'customer');
    await fillCustomer(stage, 'agent', { legalName: name, region: 'Ohio' });
    await stage.press('agent', 'submit-application');
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
    await decide(stage, 'reviewer', 'Microsoft has answered', 'record-approval', {
      outcome: 'approved',
      validationId: '481516',
    });
    const there = { validationId: '481516', name, prefix: 'cityofexampleoh' };
    match(await fillSetup(stage, 'agent', there), /V9 · Blocks/);
    const ohio = { ...company, name, city: 'Columbus', state: 'OH', postalCode: '43004' };
    await stage.press('agent', 'Change address');
    doesNotMatch(await stage.press('agent', 'setup-company', ohio), /V9/);
    await stage.press('agent', 'setup-create');
    await stage.pass({ hours: 1 });
    match(stage.last('agent'), /Your customer is set up and may order/);
  });

  it('is found in the state of its application too, and another one is asked about', async () => {
    await using stage = await openStage();
    const { customers } = stage.tryout.emulator.state;
    const [tribe] = customers.filter(({ id }) => id === customerIds.tribe);
    if (tribe) Object.assign(tribe, { name: town.legalName, state: 'TX' });
    await approveTown(stage);
    match(await fillSetup(stage, 'agent', { state: 'OK' }), /V8 · /);
    if (tribe) tribe.name = 'Example Tribal Nation';
    await stage.press('agent', 'Change address');
    const there = { ...company, state: 'OK' };
    match(await stage.press('agent', 'setup-company', there), /the application names another state/);
    const asTyped = await stage.press('agent', 'setup-company', { ...there, asTyped: 'true' });
    match(asTyped, /Nothing stands in the way/);
  });

  it('is sent to the API when the tenant that it named is one of ours', async () => {
    await using stage = await openStage();
    const tenant = '9cc00000-0000-4000-8000-000000000001';
    for (const one of stage.tryout.emulator.state.customers.filter(({ id }) => id === customerIds.tribe))
      one.id = tenant;
    await qualifyPartner(stage);
    const named = { legalName: 'Tribe of Examples', bodyKind: 'tribal', customerTenantId: tenant };
    await submitCustomer(stage, 'agent', named);
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
    const answer = { outcome: 'approved', validationId: '481518', isUnlisted: '481518' };
    await decide(stage, 'reviewer', 'Microsoft has answered', 'record-approval', answer);
    const asked = await stage.press('agent', 'set-up-customer');
    match(asked, /V8 · /);
    doesNotMatch(asked, /V7/);
  });
});
