import { deepEqual, doesNotMatch, equal, match, notEqual, ok } from 'node:assert/strict';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { button, force, invoke } from '../support/bots/invokes.ts';
import { highlighted } from '../support/cards/cards.ts';
import {
  addLine,
  beginOrder,
  confirmOrder,
  openLine,
  orderForCity,
} from '../support/journeys/orderJourney.ts';
import { openStage, people, type Stage } from '../support/processes/tryout.ts';

describe('an order from the government catalogue (S4)', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  const orders = () => stage.tryout.emulator.state.orders;
  const carts = () => stage.tryout.emulator.state.carts;

  it('is placed and provisioned, and its owner is told both', async () => {
    const [ref = ''] = /GCC-\w{5}/.exec(await orderForCity(stage, 'agent')) ?? [];
    equal(orders().length, 1);
    equal(orders()[0]?.lines[0]?.quantity, 25);
    match(stage.last('agent'), /^Your order is placed/);
    match(
      stage.last('agent'),
      /Can be canceled until Jan 12, 2026, 10:00\sAM\sPST\nIn Partner Center,.*\nSeven calendar days.*own date follows.*\nIn all: \$500/,
    );
    await stage.pass({ seconds: 120 });
    match(stage.last('agent'), /^Your order is provisioned/);
    doesNotMatch(stage.last('agent'), /own date follows/);
    match(stage.last('agent'), /Can be canceled until\nJan 12, 2026, 10:00\sAM\sPST/);
    const face = /Can be canceled until Jan 12, 2026, 10:00\sAM\sPST\nIn Partner Center,.*\nIn all: \$500/;
    match(stage.last('agent'), face);
    await stage.pass({ hours: 168 });
    doesNotMatch(await stage.say('agent', ref), face);
  });

  it('says to the minute until when it can be canceled, before it is confirmed and afterwards', async () => {
    await stage.say('agent', 'language de');
    await beginOrder(stage, 'agent', 'City', 'bestellen');
    await addLine(stage, 'agent', 'Office 365 G3');
    match(
      await stage.press('agent', 'order-look'),
      /Wird die Bestellung jetzt aufgegeben, .* bis zum 12\.01\.2026, 10:00\sPST stornieren; bis dahin/,
    );
    await stage.press('agent', 'order-review', { isReviewed: 'true' });
    await stage.pass({ seconds: 120 });
    match(stage.last('agent'), /Stornierbar bis 12\.01\.2026, 10:00\sPST\nIm Partner Center/);
    match(stage.last('agent'), /Stornierbar bis\n12\.01\.2026, 10:00\sPST/);
    await stage.say('agent', 'sprache en');
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    match(
      await stage.press('agent', 'order-look'),
      /canceled, until Jan 12, 2026, 10:02\sAM\sPST, if it is placed now/,
    );
  });

  it('carries its own reference into Microsoft’s orders', async () => {
    const seen = await orderForCity(stage, 'agent');
    const ref = /GCC-\w{5}/.exec(seen)?.[0];
    equal(orders()[0]?.lines[0]?.friendlyName, ref);
  });

  it('offers the customers who may order, and tells why others may not', async () => {
    const seen = await stage.say('agent', 'order');
    match(seen, /City of Example\n.*\nOrder\n/);
    match(seen, /Example County\n.*\nO3: .*\nOrder\n/);
    match(seen, /Example Tribal Nation\n.*\nO1: .*\n(?!Order)/);
    match(seen, /Riverside Bakery LLC\n.*\nO4: .*\nMicrosoft’s reason: No regulated data\n/);
    match(seen, /Example State University\n.*\nO2: /);
  });

  it('tells with each why what to do about it, in both languages', async () => {
    const seen = await stage.say('agent', 'order');
    match(
      seen,
      /\nO1: The customer is not qualified for GCC\. Have the customer qualified .*“why V8” shows the request\.\n/,
    );
    match(seen, /\nO2: .* Do not order GCC for this customer\./);
    match(await stage.say('germanAgent', 'bestellen'), /\nO2: .* Bestellen Sie für diesen Kunden kein GCC\./);
    const list = stage.messages('agent').findLast(({ card }) => card);
    await stage.tryout.simulator.teams.act(people.agent, list?.id ?? '', 'order-for', {
      item: customerIds.tribe,
    });
    await stage.rest();
    match(stage.all('agent').join('\n'), /^O1: The customer is not qualified for GCC\. Have the customer/m);
  });

  it('offers those first who may order, and says how many there are besides', async () => {
    const { customers } = stage.tryout.emulator.state;
    const tribe = customers.find(({ id }) => id === customerIds.tribe);
    if (!tribe) throw new Error('it is gone');
    for (let number = 10; number < 30; number += 1)
      customers.unshift({ ...tribe, id: crypto.randomUUID(), name: `Tribe ${number}` });
    const seen = await stage.say('agent', 'order');
    match(seen, /12 of 28 shown; search to see others/);
    match(seen, /City of Example\n.*\nOrder\n.*Example County\n.*\nO3: .*Tribe 2/s);
    doesNotMatch(await stage.say('agent', 'order Example'), /shown; search/);
  });

  it('says what an add-on works with', async () => {
    await beginOrder(stage, 'agent', 'City');
    await stage.press('agent', 'order-products', { words: 'Teams Phone' });
    await stage.press('agent', 'order-products', { words: 'Teams Phone' });
    const seen = await stage.press('agent', 'order-product');
    match(seen, /it needs a base product.*\nIt works with: Office 365 G1 GCC, .*, and \d+ more\n/);
  });

  it('tells the reason with which Microsoft has denied its customer', async () => {
    const { customers } = stage.tryout.emulator.state;
    const city = customers.find(({ id }) => id === customerIds.city);
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    const denied = {
      kind: 'GovernmentCommunityCloud',
      status: 'Denied',
      reason: 'No *regulated* data',
    } as const;
    city?.qualifications.splice(0, 9, { ...denied, since: '2026-01-05T18:00:00.000Z' });
    const blocked = await stage.press('agent', 'order-look');
    match(blocked, /O4 · Blocks\n.*\nMicrosoft’s reason: No \*regulated\* data/);
    match(blocked, /\nLook again\n/);
    doesNotMatch(blocked, /O16|\nReview\n/, 'what cannot be bought needs no day to cancel');
    await stage.say('agent', 'sprache de');
    match(await stage.press('agent', 'order-look'), /\nNoch einmal ansehen\n/);
  });

  it('marks its prices as samples wherever they show', async () => {
    const sample = /All prices are invented samples/;
    await beginOrder(stage, 'agent', 'City');
    match(await addLine(stage, 'agent', 'Office 365 G3'), sample);
    match(await stage.press('agent', 'order-look'), sample);
    match(await stage.press('agent', 'order-review', { isReviewed: 'true' }), sample);
  });

  it('is begun for nobody else, whatever a card says', async () => {
    await stage.say('agent', 'order City');
    const { id } = button(stage, 'agent', 'order-for');
    await stage.tryout.simulator.teams.act(people.agent, id, 'order-for', { item: customerIds.tribe });
    await stage.rest();
    match(stage.all('agent').join('\n'), /O1: The customer is not qualified/);
  });

  it('holds any number of lines, which can be changed and removed', async () => {
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    const two = await addLine(stage, 'agent', 'Teams Phone', { quantity: '10', term: 'P1Y annual' });
    match(two, /In all: \$1,460\.00/);
    match(two, /O20: Microsoft would make several orders of this cart/);
    await stage.press('agent', 'order-change');
    match(
      await stage.press('agent', 'order-line', { quantity: '30' }),
      /30 seats · one year, billed monthly/,
    );
    match(await stage.press('agent', 'order-remove'), /Teams Phone/);
    match(stage.last('agent'), /An add-on needs a base product/);
  });

  it('is shown as it is when a line is to be changed that there is not, and nobody is asked for it', async () => {
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    const before = stage.tryout.emulator.state.asked.at(-1);
    match(await force(stage, 'agent', 'order-change', { item: 'l7' }), /^The cart\n/);
    equal(stage.tryout.emulator.state.asked.at(-1), before);
  });

  it('shows a form again whose quantity or term is none, with what was typed', async () => {
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3', { quantity: '0' });
    for (const quantity of ['-3', '1.5', 'many', '10001', '10,001', '1.000', '0x10', '1e99']) {
      const seen = await stage.press('agent', 'order-line', { quantity });
      match(seen, /Give a whole number within the limits/, quantity);
      ok(seen.includes(quantity));
    }
    const seen = await stage.press('agent', 'order-line', { quantity: '5', term: 'P9Y daily' });
    match(seen, /Choose a term that this edition is sold for/);
    equal(carts().length, 0);
  });

  it('takes a quantity as its owner writes thousands, and names a single seat', async () => {
    await beginOrder(stage, 'agent', 'City');
    match(
      await addLine(stage, 'agent', 'Office 365 G3', { quantity: '10,000' }),
      /\n10,000 seats · one year/,
    );
    await stage.press('agent', 'order-change');
    match(await stage.press('agent', 'order-line', { quantity: '1' }), /\n1 seat · one year/);
  });

  it('can be of any edition of a product, for any term that it is sold for', async () => {
    await beginOrder(stage, 'agent', 'City');
    const form = await openLine(stage, 'agent', 'Office 365 G5');
    match(
      form,
      /From 1 to 10,000\nEdition.*Office 365 G5 GCC\n.*Office 365 GCC G5 without Audio Conferencing\n/s,
    );
    match(form, /one year, billed monthly.*three years, billed every three years/s);
    const line = { quantity: '5', term: 'P3Y triennial' };
    match(
      await stage.press('agent', 'order-line', { ...line, sku: '0009' }),
      /Choose one of the editions offered/,
    );
    match(
      await stage.press('agent', 'order-line', { ...line, sku: '0003' }),
      /Choose a term that this edition is sold for/,
    );
    const cart = await stage.press('agent', 'order-line', { ...line, sku: '0002' });
    match(cart, /Office 365 GCC G5 without Audio Conferencing/);
    match(cart, /5 seats · three years, billed every three years/);
    match(await stage.press('agent', 'order-change'), /Edition/);
    await stage.press('agent', 'order-line', { quantity: '6' });
    await confirmOrder(stage, 'agent');
    match(stage.last('agent'), /^Your order is placed/);
    const [bought] = orders()[0]?.lines ?? [];
    deepEqual(
      [bought?.catalogItemId, bought?.termDuration, bought?.billingCycle, bought?.quantity],
      ['CFQ7TTC0GC03:0002:CFQ7TTC0K003', 'P3Y', 'triennial', 6],
    );
  });

  it('asks for the attestation that Microsoft wants for a product, and carries it', async () => {
    await beginOrder(stage, 'agent', 'City');
    match(await addLine(stage, 'agent', 'Unattended', { isAttested: 'false' }), /only with the attestation/);
    await stage.press('agent', 'order-line', { isAttested: 'true' });
    await confirmOrder(stage, 'agent');
    equal(orders()[0]?.lines[0]?.attestationAccepted, true);
  });

  it('says in a dry run whether it would go through, and what an add-on lacks, and changes nothing', async () => {
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Teams Phone');
    const before = JSON.stringify([carts(), orders()]);
    const seen = await stage.press('agent', 'Would this go through?');
    match(seen, /This would not go through now/);
    match(
      seen,
      /O8 · Blocks\n.*\nTeams Phone Standard for GCC needs one of: Office 365 G1 GCC, .*, or 16 more\n/,
    );
    equal(JSON.stringify([carts(), orders()]), before);
  });

  it('says which products are not offered any more', async () => {
    await beginOrder(stage, 'agent', 'City');
    for (const product of ['Office 365 G3', 'Office 365 G1']) await addLine(stage, 'agent', product);
    const failure = {
      operation: 'customerAvailabilities',
      how: 'refuse',
      status: 404,
      code: '400018',
      times: 99,
    } as const;
    stage.tryout.emulator.switch({ failures: [failure] });
    match(
      await stage.press('agent', 'Would this go through?'),
      /O5 · Blocks\n.*\nIt is about: Office 365 G3 GCC, Office 365 G1 GCC\n/,
    );
    await stage.say('agent', 'sprache de');
    await stage.say('agent', 'vorgänge');
    await stage.press('agent', 'Öffnen');
    match(
      await stage.press('agent', 'Würde das durchgehen?'),
      /O5 · .*\n.*\nEs geht um: Office 365 G3 GCC, Office 365 G1 GCC\n/,
    );
  });

  it('is bought under the ids that its products are offered under now, which change over time', async () => {
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    stage.tryout.emulator.switch({ catalogueVersion: 1 });
    doesNotMatch(await stage.press('agent', 'Would this go through?'), /\bO5\b/);
    const seen = await stage.press('agent', 'order-look');
    match(seen, /Nothing stands in the way/);
    match(seen, /In all: \$500/);
    await stage.press('agent', 'order-review', { isReviewed: 'true' });
    equal(orders().length, 1);
    notEqual(orders()[0]?.lines[0]?.catalogItemId, carts()[0]?.lines[0]?.catalogItemId);
  });

  it('that waited is confirmed under the ids of that day', async () => {
    await beginOrder(stage, 'agent', 'Port');
    await addLine(stage, 'agent', 'Office 365 G3');
    await confirmOrder(stage, 'agent');
    stage.tryout.emulator.switch({ catalogueVersion: 1 });
    stage.tryout.emulator.act('account', { customerId: customerIds.port, status: 'Allowed' });
    await stage.pass({ hours: 24 });
    match(await stage.press('agent', 'order-look'), /Nothing stands in the way/);
    await stage.press('agent', 'order-review', { isReviewed: 'true' });
    equal(orders().length, 1);
  });

  it('says that a customer is not ours any more, and what to do about it', async () => {
    const { customers } = stage.tryout.emulator.state;
    const city = customers.find(({ id }) => id === customerIds.city);
    if (!city) throw new Error('it is gone');
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    city.relationship = 'none';
    const seen = await stage.press('agent', 'order-check');
    match(seen, /O13 · Blocks\nYou have no reseller relationship.*\nRequest the relationship \(“takeover”\)/);
  });

  it('is offered for all others when one customer cannot be read, and says so of that one', async () => {
    const failure = { operation: 'qualifications', how: 'refuse', status: 403, code: '20002' } as const;
    stage.tryout.emulator.switch({ failures: [{ ...failure, times: 1 }] });
    const seen = await stage.say('agent', 'order');
    equal(seen.match(/This customer cannot be read in Partner Center at the moment/g)?.length, 1);
    match(seen, /\nOrder\n/);
  });

  it('is of one term and one billing, so that nothing is bought in part', async () => {
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    doesNotMatch(stage.last('agent'), /\bO20\b/);
    await addLine(stage, 'agent', 'Office 365 G5', { term: 'P1Y annual' });
    match(stage.last('agent'), /O20: .*Microsoft would make an order of its own of this line/s);
    match(await stage.press('agent', 'Would this go through?'), /O20 · Blocks.*Check out a cart/s);
    doesNotMatch(stage.last('agent'), /\bO15\b/);
    match(await stage.press('agent', 'order-look'), /O20 · Blocks/);
    equal(orders().length, 0);
  });

  it('needs the tick that it was reviewed', async () => {
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    await stage.press('agent', 'order-look');
    match(
      await stage.press('agent', 'order-review', { isReviewed: 'false' }),
      /Nothing was saved; see below\..*I have reviewed lines.*\nConfirm that you have reviewed the cart \(O15\)\./s,
    );
    equal(orders().length, 0);
  });

  it('is placed once, however often it is confirmed', async () => {
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    await stage.press('agent', 'order-look');
    const click = invoke(stage, 'agent', 'order-review', { isReviewed: 'true' });
    const headers = { 'content-type': 'application/json' };
    const post = (id: number) =>
      fetch(`${stage.tryout.botUrl}/api/messages`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ ...click, id: `again${id}` }),
      });
    await Promise.all([1, 2, 3, 4, 5].map(post));
    await stage.rest();
    equal(orders().length, 1);
  });

  it('names the code of a refusal that nobody here knows, or its status where there is none', async () => {
    const refuse = (code: string) =>
      stage.tryout.emulator.switch({
        failures: [{ operation: 'customers', how: 'refuse', status: 403, code }],
      });
    refuse('987654');
    match(await stage.say('agent', 'order'), /do not know\. \(987654\) Tell an operator the code\./);
    for (const none of ['', '[here](https://canary.example)', '_canary_']) {
      refuse(none);
      match(await stage.say('agent', 'order'), /do not know\. \(403\) Tell an operator the code\./);
    }
    refuse('20002');
    doesNotMatch(await stage.say('agent', 'order'), /20002/);
  });

  it('asks for the agreement that is missing, and goes on once it is attested', async () => {
    stage.tryout.emulator.state.customers.find(({ id }) => id === customerIds.city)?.attested.splice(0);
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    match(await stage.press('agent', 'Would this go through?'), /O6 · Blocks/);
    deepEqual(highlighted(stage.messages('agent').at(-1)?.card), ['Microsoft Customer Agreement']);
    await stage.press('agent', 'order-agreements');
    const signed = {
      firstName: 'Rosa',
      lastName: 'Lee',
      email: 'rosa.lee@city.example',
      acceptedOn: '2026-01-05',
    };
    match(
      await stage.press('agent', 'order-agreement', { ...signed, acceptedOn: '2026-03-01' }),
      /not in the future/,
    );
    match(
      await stage.press('agent', 'order-agreement', { ...signed, acceptedOn: '2019-09-30' }),
      /nor before October 1, 2019/,
    );
    doesNotMatch(
      await stage.press('agent', 'order-agreement', { ...signed, acceptedOn: '2019-10-01', email: 'rosa' }),
      /nor before/,
    );
    stage.tryout.emulator.switch({
      failures: [{ operation: 'attest', how: 'refuse', status: 400, code: '600099' }],
    });
    match(
      await stage.press('agent', 'order-agreement', signed),
      /\(600099\) Tell an operator the code\. If Microsoft does not take .* in its own admin center\./,
    );
    await stage.press('agent', 'order-agreement', signed);
    await confirmOrder(stage, 'agent');
    equal(orders().length, 1);
  });

  it('takes an agreement accepted on a day that has begun where the agent is, but not at the desk', async () => {
    await using late = await openStage(Date.parse('2026-01-14T00:30:00.000Z'));
    const city = late.tryout.emulator.state.customers.find(({ id }) => id === customerIds.city);
    city?.attested.splice(0);
    await late.say('germanAgent', 'bestellen City');
    await late.press('germanAgent', 'order-for');
    await addLine(late, 'germanAgent', 'Office 365 G3');
    await late.press('germanAgent', 'order-check');
    await late.press('germanAgent', 'order-agreements');
    const name = { firstName: 'Rosa', lastName: 'Lee', email: 'rosa.lee@city.example' };
    await late.press('germanAgent', 'order-agreement', { ...name, acceptedOn: '2026-01-14' });
    deepEqual(
      city?.attested.map(({ dateAgreed }) => dateAgreed),
      ['2026-01-14T00:30:00.000Z'],
    );
  });

  it('waits for a qualification in review, wakes up, and buys nothing before it is confirmed again', async () => {
    stage.tryout.emulator.switch({ qualificationDelay: 600 });
    sign(stage, customerIds.county);
    await beginOrder(stage, 'agent', 'Example County');
    await addLine(stage, 'agent', 'Office 365 G3');
    const waiting = await confirmOrder(stage, 'agent');
    match(waiting, /Waiting/);
    doesNotMatch(waiting, /In all|\$0/, 'it has no price yet');
    await stage.pass({ seconds: 700 });
    match(stage.last('agent'), /^What your order waited for is over/);
    deepEqual(orders(), []);
    await confirmOrder(stage, 'agent');
    equal(orders().length, 1);
  });

  it('waits for an account under review', async () => {
    await beginOrder(stage, 'agent', 'Port');
    await addLine(stage, 'agent', 'Office 365 G3');
    match(await stage.press('agent', 'order-look'), /O7 · Waits/);
    await stage.press('agent', 'order-review', { isReviewed: 'true' });
    stage.tryout.emulator.act('account', { customerId: customerIds.port, status: 'Allowed' });
    await stage.pass({ seconds: 60 });
    match(stage.last('agent'), /^What your order waited for is over/);
    deepEqual(orders(), []);
  });

  it('waits a second time when the account comes under review again, and is asked again', async () => {
    const account = (status: string) =>
      stage.tryout.emulator.act('account', { customerId: customerIds.port, status });
    await beginOrder(stage, 'agent', 'Port');
    await addLine(stage, 'agent', 'Office 365 G3');
    await confirmOrder(stage, 'agent');
    account('Allowed');
    await stage.pass({ seconds: 60 });
    match(stage.last('agent'), /Confirm again.*Why it waited\n/s);
    account('UnderReview');
    match(await confirmOrder(stage, 'agent'), /Waiting.*Microsoft is reviewing the customer’s account/s);
    await stage.pass({ seconds: 60 });
    account('Allowed');
    await stage.pass({ seconds: 60 });
    match(stage.last('agent'), /^What your order waited for is over/);
    await confirmOrder(stage, 'agent');
    equal(orders().length, 1);
  });

  it('can be withdrawn until it is being placed', async () => {
    await beginOrder(stage, 'agent', 'City');
    match(await stage.press('agent', 'order-withdraw'), /Withdrawn/);
  });

  it('is for agents alone', async () => {
    match(await stage.say('reviewer', 'order'), /Only admin agents and sales agents/);
    await beginOrder(stage, 'agent', 'City');
    const ref = /GCC-\w{5}/.exec(stage.last('agent'))?.[0] ?? '';
    match(await stage.say('germanAgent', ref), /nicht für Sie bestimmt/);
  });
});

/** A customer signs in its admin center. */
function sign(stage: Stage, id: string): void {
  const customer = stage.tryout.emulator.state.customers.find((one) => one.id === id);
  if (customer) customer.directSigned = true;
}
