import { doesNotMatch, equal, match } from 'node:assert/strict';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { gccTenant, highTenant, qualifyPartner } from '../support/journeys/customerJourney.ts';
import { ownTenant } from '../support/journeys/journey.ts';
import { accept, invite, nameCustomer, transit } from '../support/journeys/takeoverJourney.ts';
import { openStage, people, type Stage } from '../support/processes/tryout.ts';

describe('a take-over with something wrong', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
    await qualifyPartner(stage);
  });
  after(() => stage[Symbol.asyncDispose]());

  const name = async (changed: Record<string, string>) => {
    await stage.say('agent', 'takeover');
    if (/Your take-overs/.test(stage.last('agent'))) await stage.press('agent', 'Another customer');
    return stage.press('agent', 'takeover-customer', { ...transit, ...changed });
  };

  for (const [what, rule, changed] of [
    ['a commercial tenant', /X2 · Blocks.*not a GCC tenant/s, { customerTenant: customerIds.bakery }],
    ['a tenant of GCC High', /X2 · Blocks/, { customerTenant: highTenant }],
    [
      'a customer of ours',
      /^(?!.*X2 ·).*X3 · Blocks.*in our list already/s,
      { customerTenant: customerIds.city },
    ],
    ['a customer elsewhere', /X6 · Blocks.*another market/s, { market: 'elsewhere' }],
    ['a tenant ID that is none', /T1 · Blocks/, { customerTenant: 'transit' }],
    ['our own tenant', /T7 · Blocks/, { customerTenant: ownTenant }],
  ] as const)
    it(`is stopped at ${what}, and stays with the question`, async () => {
      const shown = await name(changed);
      match(shown, rule);
      match(shown, /Step 1 of 2/);
    });

  it('names the provider’s own relationship where a reseller sells (X9), and puts the reseller into the link', async () => {
    const reseller = stage.tryout.emulator.state.resellers[0]?.id ?? '';
    match(await name({ reseller }), /X9 · Please note/);
    match(String(stage.inputs('agent')['body']), new RegExp(`msppId=${reseller}`));
  });

  it('knows a reseller whose ID Partner Center writes in upper case', async () => {
    const [reseller] = stage.tryout.emulator.state.resellers;
    if (!reseller) throw new Error('there is none');
    const { id } = reseller;
    stage.tryout.emulator.state.resellers[0] = { ...reseller, id: id.toUpperCase() };
    match(await name({ reseller: id }), /Step 2 of 2/);
    match(String(stage.inputs('agent')['body']), new RegExp(`msppId=${id.toUpperCase()}`));
    stage.tryout.emulator.state.resellers[0] = reseller;
  });

  it('refuses a reseller that is none of ours, and keeps what was typed', async () => {
    match(await name({ reseller: gccTenant }), /not one of your indirect resellers.*Nothing was saved/s);
    equal(stage.inputs('agent')['customerName'], transit.customerName);
  });

  it('finds the tenant of a domain name', async () => {
    match(await name({ customerTenant: 'exampletransit.onmicrosoft.com' }), /Step 2 of 2/);
  });

  it('shows fields that are not right, each with its sentence', async () => {
    match(
      await name({ email: 'nobody', customerName: ' ' }),
      /Some answers are missing.*legal name.*e-mail/s,
    );
  });

  it('says so when Partner Center hangs, and saves nothing', async () => {
    stage.tryout.emulator.switch({ failures: [{ operation: 'relationshipRequest', how: 'hang' }] });
    match(await name({}), /does not answer properly.*\. Try again in a few minutes\..*Nothing was saved/s);
    equal(stage.inputs('agent')['customerName'], transit.customerName);
  });

  it('says what Partner Center refuses', async () => {
    stage.tryout.emulator.switch({
      failures: [{ operation: 'relationshipRequest', how: 'refuse', status: 403, code: '900308' }],
    });
    match(await name({}), /may not do this.*Nothing was saved/s);
  });

  it('is for agents alone', async () => {
    match(await stage.say('reviewer', 'takeover'), /Only admin agents and sales agents.*P7/s);
    match(await stage.say('operator', 'takeover'), /Only admin agents and sales agents/);
  });

  it('is explained rule by rule, and a tenant ID tells whether it may be taken over', async () => {
    match(await stage.say('agent', 'why X4'), /The link is missing from the mail.*S5/s);
    match(
      await stage.say('agent', `check ${gccTenant}`),
      /A take-over \(S5\), as the customer’s tenant\nYes/,
    );
    match(await stage.say('agent', `check ${highTenant}`), /A take-over \(S5\)[^\n]*\nNo: X2/);
    match(await stage.say('agent', 'help'), /Take over a GCC customer/);
  });
});

describe('a take-over around the edges', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  it('begins with the own qualification (X1), and keeps what was typed', async () => {
    match(await nameCustomer(stage, 'agent'), /X1 · Blocks.*Your own organization must be qualified first/s);
    await qualifyPartner(stage);
    match(await stage.say('agent', 'cases example transit'), /Example Transit District/);
  });

  it('is shown to nobody but its owner, and to operators once it was sent', async () => {
    await qualifyPartner(stage);
    await nameCustomer(stage, 'agent');
    await stage.press('agent', 'takeover-invitation');
    const ref = /GCC-\w{5}/.exec(stage.last('agent'))?.[0] ?? '';
    match(await stage.say('germanAgent', ref), /nicht/);
    match(await stage.say('operator', ref), /cannot find/);
    await stage.press('agent', 'The mail was sent');
    await stage.press('agent', 'takeover-sent');
    match(await stage.say('operator', ref), /Invitation sent/);
    doesNotMatch(stage.last('operator'), /Sent again/);
  });

  it('shows the truth to an old card, and writes nothing', async () => {
    await qualifyPartner(stage);
    await invite(stage, 'agent');
    const { teams } = stage.tryout.simulator;
    const sent = stage.messages('agent').at(-1);
    const data = { caseId: 'x', revision: 1 };
    await teams.act(people.agent, sent?.id ?? '', 'takeover-customer', { ...transit, ...data });
    match(stage.last('agent'), /cannot find that case/);
  });

  it('is noticed also when the sending was never recorded', async () => {
    await qualifyPartner(stage);
    await nameCustomer(stage, 'agent');
    await accept(stage);
    match(stage.last('agent'), /The customer is yours and qualified for GCC/);
  });

  it('goes on after a restart', async () => {
    await qualifyPartner(stage);
    await invite(stage, 'agent');
    await stage.restart();
    await accept(stage);
    match(await stage.say('agent', 'cases'), /Example Transit District\n.*Ready/);
  });

  it('waits while Partner Center fails, and notices the acceptance afterwards', async () => {
    await qualifyPartner(stage);
    await invite(stage, 'agent');
    stage.tryout.emulator.switch({
      failures: [
        { operation: 'customers', how: 'refuse' },
        { operation: 'qualifications', how: 'html' },
      ],
    });
    await accept(stage);
    match(stage.all('agent').at(-1) ?? '', /Invitation sent/);
    await stage.pass({ hours: 1 });
    await stage.pass({ hours: 1 });
    match(stage.last('agent'), /The customer is yours and qualified for GCC/);
  });
});
