import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { qualifyPartner } from '../support/journeys/customerJourney.ts';
import { decide } from '../support/journeys/journey.ts';
import { accept, invite, nameCustomer, transit } from '../support/journeys/takeoverJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('a take-over', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await qualifyPartner(stage);
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  it('leads from the customer’s name to a customer that may order', async () => {
    match(await stage.say('agent', 'takeover'), /Step 1 of 2: the customer/);
    match(await stage.press('agent', 'takeover-customer', transit), /Step 2 of 2.*X5.*Global administrator/s);
    const mail = await stage.press('agent', 'takeover-invitation');
    match(mail, /The mail is ready.*it@exampletransit\.example/s);
    const { mail: text } = stage.inputs('agent');
    match(
      String(text),
      /\nhttps:\/\/admin\.microsoft\.com\/Adminportal\/Home\?invType=ResellerRelationship\S+\n/,
    );
    match(
      await decide(stage, 'agent', 'The mail was sent', 'takeover-sent'),
      /Invitation sent.*lapsed on Tue, Feb 3/s,
    );
    const count = stage.all('agent').length;
    await accept(stage);
    equal(stage.all('agent').length, count + 2, 'that it was accepted, and that it is qualified');
    match(stage.last('agent'), /The customer is yours and qualified for GCC/);
    match(await stage.say('agent', 'cases'), /Example Transit District.*Ready/s);
    match(
      await stage.say('agent', 'next'),
      /Order for the customer from the government catalog.*Yours.*Example Transit District/s,
    );
  });

  it('holds a customer whose special qualification is not GCC, and tells when it becomes so', async () => {
    const { state } = stage.tryout.emulator;
    const customer = state.customers.find(({ id }) => id === customerIds.transit);
    const gcc = customer?.qualifications.splice(0) ?? [];
    await invite(stage, 'agent');
    await accept(stage);
    match(stage.last('agent'), /may not order GCC at present.*X7.*shows no special qualification/s);
    match(await stage.press('agent', 'Write to Microsoft'), /usgcce@microsoft\.com/);
    match(await stage.say('agent', 'next'), /must become GCC/);
    customer?.qualifications.push(...gcc);
    await stage.pass({ businessDays: 1 });
    match(stage.last('agent'), /The customer is yours and qualified for GCC/);
  });

  it('tells when a customer that might order has ended the relationship, or is GCC no more', async () => {
    const { state } = stage.tryout.emulator;
    const customer = state.customers.find(({ id }) => id === customerIds.transit);
    if (!customer) throw new Error('it is gone');
    await invite(stage, 'agent');
    await accept(stage);
    const gcc = customer.qualifications.splice(0);
    await stage.pass({ hours: 25 });
    match(stage.last('agent'), /may not order GCC at present.*shows no special qualification/s);
    customer.qualifications.push(...gcc);
    await stage.pass({ hours: 1 });
    match(stage.last('agent'), /The customer is yours and qualified for GCC/);
    customer.relationship = 'none';
    await stage.pass({ hours: 25 });
    await stage.pass({ hours: 25 });
    for (const who of ['agent', 'operator'] as const)
      match(stage.last(who), /its relationship with us may have ended/);
    doesNotMatch(await stage.say('agent', 'next'), /you can order for it/);
  });

  it('tells why Microsoft has denied the customer', async () => {
    const { state } = stage.tryout.emulator;
    const [gcc] = state.customers.find(({ id }) => id === customerIds.transit)?.qualifications ?? [];
    Object.assign(gcc ?? {}, { status: 'Denied', reason: 'No regulated data' });
    await invite(stage, 'agent');
    await accept(stage);
    match(
      stage.last('agent'),
      /has denied the customer’s qualification.*Microsoft’s reason: No regulated data/s,
    );
  });

  it('looks by itself, without any event', async () => {
    await invite(stage, 'agent');
    stage.tryout.emulator.act('acceptance', { customerId: customerIds.transit });
    await stage.pass({ hours: 1 });
    match(stage.last('agent'), /The customer is yours and qualified for GCC/);
  });

  it('refuses a mail without the link, and puts the link back (X4)', async () => {
    await nameCustomer(stage, 'agent');
    const { body = '' } = stage.inputs('agent');
    const cut = String(body).replace(/https:\S+/, 'the link');
    match(
      await stage.press('agent', 'takeover-invitation', { body: cut }),
      /The link was missing or changed \(rule X4\).*nothing was saved/s,
    );
    const { body: restored = '' } = stage.inputs('agent');
    match(String(restored), /the link.*\n\nhttps:\/\/admin\.microsoft\.com\S+$/s);
    const mended = String(body).replace('&DAP=false', '');
    await stage.press('agent', 'takeover-invitation', { body: mended });
    equal(stage.inputs('agent')['body'], body);
    match(await stage.press('agent', 'takeover-invitation'), /The mail is ready/);
  });

  it('offers the text in both languages, and keeps what the agent makes of it', async () => {
    await nameCustomer(stage, 'agent');
    await stage.press('agent', 'Text in German');
    const { body = '' } = stage.inputs('agent');
    match(String(body), /Guten Tag IT director.*https:\/\/admin\.microsoft\.com/s);
    await stage.press('agent', 'takeover-invitation', { body: `${body}\n\nBis bald` });
    match(String(stage.inputs('agent')['mail']), /Bis bald$/);
  });

  it('changes the language of no text that somebody has typed, and says so', async () => {
    await nameCustomer(stage, 'agent');
    await stage.press('agent', 'Text in German');
    const { subject = '', body = '' } = stage.inputs('agent');
    const typed = { subject, body: `${body}\n\nBis bald` };
    match(await stage.press('agent', 'Text in English', typed), /You have changed the text, so it stays/);
    deepEqual(stage.inputs('agent'), typed);
    await stage.press('agent', 'Text in English', { body: '' });
    match(String(stage.inputs('agent')['body']), /^Dear IT director/);
  });

  it('reminds after five business days, and lapses after twenty; accepted later, it goes on', async () => {
    await invite(stage, 'agent');
    await stage.pass({ businessDays: 4 });
    doesNotMatch(stage.all('agent').join(), /Nobody has accepted/);
    await stage.pass({ businessDays: 1 });
    match(
      stage.last('agent'),
      /Nobody has accepted your invitation for five business days.*Next: Ask the customer/s,
    );
    doesNotMatch(stage.last('agent'), /\bX8\b/);
    match(await stage.say('agent', 'next'), /Ask the customer about the invitation/);
    const count = stage.all('agent').length;
    await stage.pass({ businessDays: 1 });
    equal(stage.all('agent').length, count);
    await stage.pass({ businessDays: 14 });
    match(stage.last('agent'), /Your invitation has lapsed/);
    await accept(stage);
    match(stage.last('agent'), /The customer is yours and qualified for GCC/);
  });

  it('ends when the customer declines, and begins again when the mail is sent again', async () => {
    await invite(stage, 'agent');
    const declined = await decide(stage, 'agent', 'End the take-over', 'takeover-end', {
      outcome: 'declined',
    });
    match(declined, /Declined/);
    doesNotMatch(declined, /Next:/, 'whoever has declined is not asked again');
    match(await decide(stage, 'agent', 'Sent again', 'takeover-sent'), /Invitation sent/);
  });

  it('can be discarded before anything was typed, without a word of why, and then leads to nothing', async () => {
    await stage.say('agent', 'takeover');
    const asked = await stage.press('agent', 'Discard the draft');
    match(asked, /Discard this draft\?/);
    doesNotMatch(asked, /Why\?|declined|accept/);
    const ended = await stage.press('agent', 'takeover-discard');
    match(ended, /Lapsed/);
    doesNotMatch(ended, /Next:|Open the mail|Sent again/);
    doesNotMatch(await stage.say('agent', 'cases'), /Draft/);
  });

  it('leads a customer that is ours already to an order (X3)', async () => {
    const ours = { customerTenant: customerIds.city };
    match(await nameCustomer(stage, 'agent', ours), /X3 · Blocks.*Order/s);
    match(await stage.press('agent', 'order-for-case'), /The cart.*City of Example/s);
  });

  it('tells an acceptance once, however often Partner Center says it', async () => {
    await invite(stage, 'agent');
    await accept(stage);
    const count = stage.all('agent').length;
    await accept(stage);
    await stage.pass({ businessDays: 1 });
    equal(stage.all('agent').length, count);
  });
});
