import { doesNotMatch, equal, match } from 'node:assert/strict';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { body, fillCustomer, qualifyPartner, submitCustomer } from '../support/journeys/customerJourney.ts';
import { decide } from '../support/journeys/journey.ts';
import { type ChangingStage, openChangingStage } from '../support/journeys/leaving.ts';
import { addLine, beginOrder, confirmOrder } from '../support/journeys/orderJourney.ts';
import { sellAsReseller } from '../support/journeys/resellerJourney.ts';
import { approveTown, fillSetup, town } from '../support/journeys/setupJourney.ts';
import type { Player, Stage } from '../support/processes/tryout.ts';

const refIn = (words: string): string => /GCC-\w{5}/.exec(words)?.[0] ?? '';
const notThere = /I cannot find that case/;

describe('the cases of an agent who leaves', () => {
  let changing: ChangingStage;
  let stage: Stage;
  beforeEach(async () => {
    changing = await openChangingStage();
    stage = changing.stage;
  });
  afterEach(() => changing[Symbol.asyncDispose]());

  const leaves = () => changing.appoint('adminAgent');
  const returns = () => changing.appoint('adminAgent', 'adminAgents');
  const shown = (player: Player, ref: string) => stage.say(player, ref);

  /** A customer of the admin agent about whom the reviewer has a question; its ref. */
  async function asked(): Promise<string> {
    await qualifyPartner(stage);
    await submitCustomer(stage, 'adminAgent');
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', {
      reasons: 'EVIDENCE_MISSING',
      comment: 'Which charter?',
    });
    return refIn(stage.last('adminAgent'));
  }

  /** An order of theirs that waits for the port's account; its ref. */
  async function heldOrder(): Promise<string> {
    await beginOrder(stage, 'adminAgent', 'Port');
    await addLine(stage, 'adminAgent', 'Office 365 G3');
    return refIn(await confirmOrder(stage, 'adminAgent'));
  }

  it('are found by a colleague with the same customer, who answers the question in their place', async () => {
    const ref = await asked();
    match(await shown('agent', ref), notThere);
    await leaves();
    await stage.say('agent', 'customer');
    match(
      await fillCustomer(stage, 'agent'),
      new RegExp(`C13 · Blocks.*no longer an agent: write me ${ref}`, 's'),
    );
    const card = await shown('agent', ref);
    match(card, /Without an owner.*Admin agent had this case, and is no longer an agent.*Take this case on/s);
    doesNotMatch(card, /Which charter|Charter of 1840|Clerk of the city|History/);
    match(await stage.press('agent', 'Take this case on'), /What is asked.*Which charter/s);
    match(stage.last('agent'), /Taken on.*Sales agent · until then Admin agent’s/s);
    await decide(stage, 'agent', 'Answer', 'reply-to-question', { reply: 'That of 1840.' });
    match(stage.last('reviewer'), /^The applicant has answered/);
    await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', {
      reasons: 'OTHER',
      comment: 'And the mayor?',
    });
    match(stage.last('agent'), /^A reviewer has a question.*And the mayor/s);
  });

  it('stay with whoever took them on when they come back, and they begin others as before', async () => {
    const ref = await asked();
    await leaves();
    await shown('agent', ref);
    await stage.press('agent', 'Take this case on');
    await returns();
    match(await shown('adminAgent', ref), notThere);
    const next = await submitCustomer(stage, 'adminAgent', { ...town });
    match(next, /Submitted.*Town of Sample/s);
    doesNotMatch(next, new RegExp(ref));
  });

  it('are nobody else’s once they have the role again, whatever card is there', async () => {
    const ref = await asked();
    await leaves();
    await shown('agent', ref);
    await returns();
    match(await stage.press('agent', 'Take this case on'), notThere);
    match(await shown('adminAgent', ref), /Which charter/);
    doesNotMatch(stage.last('adminAgent'), /Taken on|Without an owner/);
  });

  it('go to one of two who take them on', async () => {
    const ref = await asked();
    await leaves();
    await shown('agent', ref);
    await shown('germanAgent', ref);
    match(stage.last('germanAgent'), /Ohne zuständige Person.*Zuständig war Admin agent/s);
    await stage.press('agent', 'Take this case on');
    match(await stage.press('germanAgent', 'Diesen Vorgang übernehmen'), /Ich finde diesen Vorgang nicht/);
  });

  it('are shown to reviewers, who are told how they go on', async () => {
    const ref = await asked();
    match(await stage.say('reviewer', 'review'), /There is nothing here/);
    await leaves();
    match(await stage.say('reviewer', 'review'), new RegExp(ref));
    match(
      await stage.say('reviewer', 'next'),
      new RegExp(`no longer an agent: have another agent.*${ref}`, 's'),
    );
    const card = await shown('reviewer', ref);
    match(card, new RegExp(`Admin agent had this case.*Any agent of the same partner.*write me ${ref}`, 's'));
    doesNotMatch(card, /Take this case on/);
  });

  it('cannot be reviewed by a reviewer who takes them on', async () => {
    const ref = await asked();
    await leaves();
    await changing.appoint('secondReviewer', 'reviewers', 'salesAgents');
    await stage.say('secondReviewer', 'language en');
    match(await shown('secondReviewer', ref), /Reject/);
    const card = await stage.press('secondReviewer', 'Take this case on');
    match(card, /Answer/);
    doesNotMatch(card, /Reject/);
  });

  it('are set up in Partner Center by whoever takes on the approved customer', async () => {
    await approveTown(stage, 'adminAgent');
    const ref = refIn(stage.last('adminAgent'));
    await leaves();
    await shown('agent', ref);
    match(await stage.press('agent', 'Take this case on'), /Approved.*Set up a customer/s);
    match(await fillSetup(stage, 'agent'), /Nothing stands in the way/);
    await stage.press('agent', 'setup-create');
    match(stage.last('agent'), /^Microsoft is reviewing the customer’s qualification/);
  });

  it('leave the first credentials in their chat until they remove them, though they have no role by then', async () => {
    await approveTown(stage, 'adminAgent');
    await fillSetup(stage, 'adminAgent');
    await stage.press('adminAgent', 'setup-create');
    const kept = () => /Sample-\w{4}/.test(JSON.stringify(stage.messages('adminAgent')));
    await leaves();
    equal(kept(), true);
    const instead = await stage.press('adminAgent', 'remove-credentials');
    match(instead, notThere);
    doesNotMatch(instead, /Town of Sample/);
    equal(kept(), false);
    match(await stage.say('adminAgent', 'cases'), /no role in GCC Desk/);
  });

  it('are not set up a second time: whoever takes the customer on is led to the setup that there is', async () => {
    await approveTown(stage, 'adminAgent');
    const ref = refIn(stage.last('adminAgent'));
    await fillSetup(stage, 'adminAgent');
    await stage.press('adminAgent', 'setup-create');
    await leaves();
    await shown('agent', ref);
    await stage.press('agent', 'Take this case on');
    doesNotMatch(await stage.say('agent', 'setup'), /Town of Sample/);
    match(await stage.press('agent', 'set-up-customer'), /Customer setup.*Admin agent had this case/s);
    match(await stage.press('agent', 'Take this case on'), /Being qualified.*Taken on/s);
    await stage.pass({ hours: 72 });
    match(stage.last('agent'), /^Your customer is/);
  });

  it('are orders that operators hear of, and a colleague confirms when the wait is over', async () => {
    await qualifyPartner(stage);
    const ref = await heldOrder();
    doesNotMatch(await stage.say('operator', 'operations'), new RegExp(ref));
    await leaves();
    match(await stage.say('operator', 'operations'), new RegExp(`${ref} · .*owner is no longer an agent`));
    match(await stage.say('operator', 'next'), /Nothing is waiting/);
    stage.tryout.emulator.act('account', { customerId: customerIds.port, status: 'Allowed' });
    await stage.pass({ hours: 48 });
    match(await stage.say('operator', 'next'), new RegExp(`no longer an agent.*${ref}`, 's'));
    match(await shown('operator', ref), /Admin agent had this case.*P7 · Blocks.*is no longer an agent/s);
    await shown('agent', ref);
    match(await stage.press('agent', 'Take this case on'), /Next: Confirm the order again.*Review again/s);
    await confirmOrder(stage, 'agent');
    equal(stage.tryout.emulator.state.orders.length, 1);
    doesNotMatch(await stage.say('operator', 'operations'), new RegExp(ref));
  });

  it('are blocked by no rule once they are on their way', async () => {
    await qualifyPartner(stage);
    stage.tryout.emulator.switch({ orderOutcome: 'pending po upload' });
    await beginOrder(stage, 'adminAgent', 'City');
    await addLine(stage, 'adminAgent', 'Office 365 G3');
    const ref = refIn(await confirmOrder(stage, 'adminAgent'));
    await leaves();
    const card = await shown('operator', ref);
    match(card, /Placed.*Admin agent had this case/s);
    doesNotMatch(card, /\bP7\b/);
  });

  it('are not there for a reseller’s people, nor are drafts for anybody', async () => {
    const ref = await asked();
    await stage.say('adminAgent', 'customer');
    await stage.press('adminAgent', 'New customer');
    await stage.press('adminAgent', 'customer-body', { ...body, legalName: 'County of Example' });
    const draft = refIn(await stage.say('adminAgent', 'cases County'));
    await sellAsReseller(stage, 'reseller');
    await leaves();
    match(await shown('reseller', ref), /Ich finde diesen Vorgang nicht/);
    match(draft, /GCC/);
    match(await shown('agent', draft), notThere);
    match(await shown('agent', ref), /Take this case on/);
  });
});
