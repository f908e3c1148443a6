import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { actionsOf, highlighted, inputsOf } from '../support/cards/cards.ts';
import { qualifyPartner } from '../support/journeys/customerJourney.ts';
import { addLine, beginOrder } from '../support/journeys/orderJourney.ts';
import { sellAsReseller } from '../support/journeys/resellerJourney.ts';
import { approveTown, fillSetup, town, townCode } from '../support/journeys/setupJourney.ts';
import { openStage, people, type Stage } from '../support/processes/tryout.ts';

const contoso = '4847383';
const unsigned = '4847384';
const inactive = '4847385';

describe('an order of an indirect provider', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await qualifyPartner(stage, { partnerType: 'indirectProvider' });
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  const choose = async (seller: string, isAttested = 'true') => {
    await stage.press('agent', 'order-sellers');
    return stage.press('agent', 'order-seller', { seller, isAttested });
  };
  const confirm = async () => {
    await stage.press('agent', 'order-look');
    return stage.press('agent', 'order-review', { isReviewed: 'true' });
  };
  const participants = () => stage.tryout.emulator.state.orders[0]?.lines[0]?.participants;

  it('says through whom it is sold before it can be placed (O11)', async () => {
    match(await stage.press('agent', 'Would this go through?'), /O11 · Blocks/);
    deepEqual(highlighted(stage.messages('agent').at(-1)?.card), ['Reseller']);
    match(await stage.press('agent', 'order-look'), /O11 · Blocks/);
    equal(stage.tryout.emulator.state.orders.length, 0);
  });

  it('names the reseller in every line that is bought', async () => {
    match(await choose(contoso), /Contoso Gov Reseller/);
    await confirm();
    deepEqual(participants(), [{ key: 'transaction_reseller', value: contoso }]);
    await stage.pass({ seconds: 120 });
    match(stage.last('agent'), /Contoso Gov Reseller/);
  });

  it('is sold directly when that is attested', async () => {
    await choose('direct');
    await confirm();
    deepEqual(participants(), []);
  });

  it('needs the attestation, and a reseller of its own', async () => {
    match(await choose(contoso, 'false'), /Attest that what you chose is true/);
    const again = await stage.press('agent', 'order-seller', { seller: '4711', isAttested: 'true' });
    match(again, /Choose a reseller, or the direct sale/);
    equal(stage.tryout.emulator.state.orders.length, 0);
  });

  for (const [what, mpnId] of [
    ['is not active', inactive],
    ['has not signed the partner agreement', unsigned],
  ] as const)
    it(`cannot be placed through a reseller that ${what} (O12)`, async () => {
      await choose(mpnId);
      match(await stage.press('agent', 'order-look'), /O12 · Blocks/);
      equal(stage.tryout.emulator.state.orders.length, 0);
    });
});

describe('a setup by an indirect provider', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await approveTown(stage, 'agent', { partnerType: 'indirectProvider' });
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  const made = () => stage.tryout.emulator.state.customers.find(({ name }) => name === town.legalName);

  it('creates the customer for the reseller that was chosen, and shows it at the last look', async () => {
    const [first] = stage.tryout.emulator.state.resellers;
    const look = await fillSetup(stage, 'agent', { reseller: first?.id ?? '' });
    match(look, /Through which reseller\nContoso Gov Reseller/);
    await stage.press('agent', 'setup-create');
    equal(made()?.resellerId, first?.id);
  });

  it('offers the resellers that are active, or to sell directly', async () => {
    await stage.press('agent', 'set-up-customer');
    const form = JSON.stringify(stage.messages('agent').at(-1)?.card);
    match(form, /None: we sell directly.*Contoso Gov Reseller/);
    doesNotMatch(form, /Tailspin Civic Reseller/);
    match(await stage.press('agent', 'setup-code', { reseller: 'c1' }), /Choose one of the resellers/);
    match(await stage.press('agent', 'setup-code', { reseller: 'direct' }), /Step 3 of 5/);
  });
});

describe('a reseller among more than a card has room for', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  /** Has the provider work with 300 other resellers. */
  const meetMany = () => {
    const { resellers } = stage.tryout.emulator.state;
    const [first] = resellers;
    if (!first) throw new Error('there is no reseller');
    for (let at = 100; at < 400; at += 1)
      resellers.push({
        ...first,
        id: `${first.id.slice(0, -3)}${at}`,
        name: `Reseller ${at}`,
        mpnId: `5000${at}`,
      });
  };

  it('is found by its name for a setup, with what else was chosen kept', async () => {
    await approveTown(stage, 'agent', { partnerType: 'indirectProvider' });
    meetMany();
    match(await stage.press('agent', 'set-up-customer'), /\d+ of 302 shown/);
    doesNotMatch(stage.last('agent'), /Reseller 399/);
    match(await stage.press('agent', 'Search', { words: 'nobody' }), /Nothing matches these words/);
    const found = await stage.press('agent', 'Search', { words: '399 reseller' });
    match(found, /Reseller 399/);
    doesNotMatch(found, /Reseller 100/);
    equal(inputsOf(stage.messages('agent').at(-1)?.card)['validationId'], townCode);
    const reseller = stage.tryout.emulator.state.resellers.at(-1)?.id ?? '';
    match(await stage.press('agent', 'setup-code', { reseller }), /Step 3 of 5/);
    await stage.press('agent', 'Back');
    match(stage.last('agent'), /Reseller 399/, 'the chosen one is shown first');
  });

  it('is found on an old card too, which says that the case has moved on', async () => {
    await approveTown(stage, 'agent', { partnerType: 'indirectProvider' });
    meetMany();
    await stage.press('agent', 'set-up-customer');
    const old = stage.messages('agent').at(-1);
    const search = actionsOf(old?.card).find(({ verb }) => verb === 'search-choices');
    await stage.say('agent', stage.last('agent').match(/GCC-\w{5}/)?.[0] ?? '');
    match(await stage.press('agent', 'setup-code', { reseller: 'direct' }), /Step 3 of 5/);
    const act = async (verb: string) => {
      const typed = { validationId: '481516', reseller: 'direct', words: '399', ...search?.data };
      await stage.tryout.simulator.teams.act(people.agent, old?.id ?? '', verb, typed);
      await stage.rest();
      return JSON.stringify(stage.messages('agent').find(({ id }) => id === old?.id)?.card);
    };
    for (const verb of ['search-choices', 'setup-code'])
      match(await act(verb), /The case has changed in the meantime.*481518.*Reseller 399/, verb);
  });

  it('is found by its name for an order, in German too', async () => {
    await qualifyPartner(stage, { partnerType: 'indirectProvider' });
    await stage.say('agent', 'sprache de');
    meetMany();
    await beginOrder(stage, 'agent', 'City', 'bestellen');
    match(await stage.press('agent', 'order-sellers'), /\d+ von 303 gezeigt; die Suche zeigt andere/);
    match(await stage.press('agent', 'Suchen', { words: 'Niemand' }), /Nichts passt zu diesen Wörtern/);
    match(await stage.press('agent', 'Suchen', { words: '399' }), /Reseller 399/);
    match(
      await stage.press('agent', 'order-seller', { seller: '5000399', isAttested: 'true' }),
      /Reseller 399/,
    );
  });
});

describe('an order of an indirect reseller', () => {
  it('is handed over to its provider with a mail that is ready (O10), and never placed', async () => {
    await using stage = await openStage();
    await sellAsReseller(stage, 'agent');
    await beginOrder(stage, 'agent', 'City');
    const cart = await addLine(stage, 'agent', 'Office 365 G3');
    doesNotMatch(cart, /Review/);
    const dryRun = await stage.press('agent', 'Would this go through?');
    match(dryRun, /O10 · /);
    doesNotMatch(dryRun, /Review\n|O16/);
    deepEqual(highlighted(stage.messages('agent').at(-1)?.card), ['Mail to the provider']);
    const mail = await stage.press('agent', 'Mail to the provider');
    match(mail, /gcc@northwind\.example\.com/);
    match(mail, /Office 365 G3 GCC: 25 seats · one year, billed monthly \(CFQ7TTC0GC02:/);
    match(mail, /City of Example/);
    match(await stage.say('agent', 'next'), /Send your provider the cart.*Yours.*City of Example/s);
    const sent = await stage.press('agent', 'Sent to the provider');
    match(sent, /City of Example\nSent to the provider.*Cart sent to the provider, who places the order/s);
    match(await stage.say('agent', 'next'), /Your indirect provider/);
    equal(stage.tryout.emulator.state.carts.filter(({ orders }) => Object.keys(orders).length > 0).length, 0);
  });
});
