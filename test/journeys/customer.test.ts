import { doesNotMatch, equal, match } from 'node:assert/strict';
import { body, contact, fillCustomer, qualifyPartner } from '../support/journeys/customerJourney.ts';
import { decide, ownTenant } from '../support/journeys/journey.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('a customer qualifies, in English', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
    await qualifyPartner(stage);
  });
  after(() => stage[Symbol.asyncDispose]());

  it('is what comes next for a qualified partner, one click away', async () => {
    match(await stage.say('agent', 'next'), /Have your customers apply/);
    match(await stage.press('agent', 'Qualify a customer'), /Qualify a customer\nGCC-\w{5} · Step 1 of 4/);
  });

  it('fills in who buys, and which option to choose, by itself', async () => {
    await stage.press('agent', 'customer-body', body);
    match(stage.last('agent'), /C2 · Good\nThe customer is a US government body/);
    await stage.press('agent', 'customer-data');
    const { partnerTenantId, reviewOption, segment } = stage.inputs('agent');
    equal(partnerTenantId, ownTenant);
    equal(`${reviewOption} ${segment}`, 'cspCustomer none');
  });

  it('is submitted after four forms, and both reviewers are told in their language', async () => {
    await stage.say('agent', 'customer');
    await stage.press('agent', 'show-case');
    await stage.press('agent', 'customer-tenants', { hasCommercial: 'true' });
    match(
      await stage.press('agent', 'customer-contact', contact),
      /Nothing stands in the way.*C11 · Please note/s,
    );
    match(
      await stage.press('agent', 'submit-application'),
      /City of Springfield\nSubmitted\nGCC-\w{5} · Customer/,
    );
    match(stage.last('reviewer'), /A new application is waiting for review\nCity of Springfield/);
    match(
      stage.last('secondReviewer'),
      /Ein neuer Antrag wartet auf die Prüfung.*Qualifikation eines Kunden/s,
    );
  });

  it('is asked about with reasons for customers only, and answers', async () => {
    await stage.press('reviewer', 'Start review');
    const form = await stage.press('reviewer', 'Ask for information');
    match(form, /Not a US government body/);
    doesNotMatch(form, /Not enrolled in the CSP program/);
    await stage.press('reviewer', 'ask-applicant', {
      reasons: 'EVIDENCE_MISSING',
      comment: 'Which charter?',
    });
    await stage.press('agent', 'Answer');
    await stage.press('agent', 'Change data');
    match(await stage.press('agent', 'customer-data', { evidence: 'Charter of 1840' }), /Which charter\?/);
    match(await stage.press('agent', 'reply-to-question', { reply: 'That of 1840.' }), /In review/);
    match(stage.last('reviewer'), /Evidence\nCharter of 1840/);
  });

  it('gets a ready mail with form, option, tenant ID and signer, in either language', async () => {
    const mail = await stage.press('reviewer', 'Write to the customer');
    match(mail, /clerk@springfield\.example\.gov/);
    match(mail, /http:\/\/127\.0\.0\.1:\d+\/[^\n]*\n\n2\. Choose the review option: O365 GCC CSP Customer/);
    match(mail, new RegExp(`enter:\n${ownTenant}\n.*who signs: The mayor`, 's'));
    match(await stage.press('reviewer', 'In German'), /Guten Tag Clerk of the city.*O365 GCC CSP Customer/s);
    match(await stage.press('reviewer', 'Back'), /In review/);
    match(await stage.press('agent', 'Write to the customer'), /Dear Clerk of the city/);
  });

  it('starts the clock when the customer has sent the form', async () => {
    const form = await stage.press('reviewer', 'Filed with Microsoft');
    match(form, /The customer fills in Microsoft’s form.*Legal name of the customer: City of Springfield/s);
    match(await stage.press('reviewer', 'record-filing'), /answer expected by Wed, Jan 7, 2026/);
    match(
      stage.last('agent'),
      /The customer has sent Microsoft’s form.*Next: Microsoft answers the customer/s,
    );
  });

  it('is asked to look for Microsoft’s answer with a mail of its own while that is awaited', async () => {
    const mail = await stage.press('agent', 'Write to the customer');
    match(mail, /clerk@springfield.*has Microsoft answered City of Springfield\?/s);
    match(mail, /City of Springfield on Mon, Jan 5, 2026.*in your inbox and in your junk folder/s);
    match(await stage.press('agent', 'In German'), /am Mo\., 05\.01\.2026.*im Junk-Ordner/s);
    match(await stage.press('agent', 'Back'), /Day 0 of 2|Counting starts/);
  });

  it('waits for the validation ID when only Microsoft’s e-mail is there', async () => {
    const approved = { outcome: 'approved' };
    const held = await decide(stage, 'reviewer', 'Microsoft has answered', 'record-approval', approved);
    match(held, /Filed with Microsoft.*C15 · Waits.*no validation ID is recorded yet/s);
    match(stage.last('agent'), /its validation ID is still to be confirmed/);
    match(await stage.say('agent', 'setup'), /one is approved, but without a validation ID so far \(C15\)/);
    match(await stage.say('reviewer', 'next'), /validation ID in Partner Center.*City of Springfield/s);
    const again = await decide(stage, 'reviewer', 'Enter validation ID', 'record-approval');
    match(again, /The approval without it is recorded already: enter the validation ID\./);
    match(
      await stage.press('reviewer', 'record-approval', { validationId: '12ab' }),
      /Enter the validation ID: at most 18 digits, and nothing else\./,
    );
    doesNotMatch(stage.last('reviewer'), /recorded already/);
  });

  it('has the customer ask Microsoft for the ID, with a mail of its own, in English', async () => {
    const mail = await stage.press('agent', 'Write to the customer');
    match(mail, /clerk@springfield\.example\.gov.*GCC validation ID missing for City of Springfield/s);
    match(
      mail,
      /Only you can ask Microsoft.*To: usgcce@microsoft\.com.*our partner sees no validation ID for us/s,
    );
    match(mail, /tenant ID \(Microsoft ID\): c0a41b77\S+\n.*Form sent on: Mon, Jan 5, 2026/s);
    doesNotMatch(mail, /In German/);
    match(await stage.press('agent', 'Back'), /C15 · Waits/);
  });

  it('is approved with it, and everybody sees it', async () => {
    const doubted = await stage.press('reviewer', 'record-approval', { validationId: '4711' });
    match(doubted, /Partner Center does not show this validation ID\..*Compare it/s);
    const other = { validationId: '4711', isUnlisted: '4712' };
    match(await stage.press('reviewer', 'record-approval', other), /does not show this validation ID/);
    match(
      await stage.press('reviewer', 'record-approval', { validationId: '4711', isUnlisted: '4711' }),
      /Approved.*C16 · Good.*4711/s,
    );
    match(stage.last('agent'), /Your customer is qualified for GCC.*Validation ID: 4711\./s);
    match(await stage.say('agent', 'next'), /set it up in Partner Center.*City of Springfield/s);
  });

  it('is one of many: the list offers another, and finds each by its words', async () => {
    match(
      await stage.say('agent', 'customer'),
      /Your customers\nCity of Springfield\n.*Approved.*New customer/s,
    );
    await stage.press('agent', 'New customer');
    await fillCustomer(stage, 'agent', { legalName: 'Sangamon County', website: 'sangamon.example.gov' });
    match(await stage.press('agent', 'submit-application'), /Sangamon County\nSubmitted/);
    doesNotMatch(await stage.say('agent', 'customer springfield'), /Sangamon/);
    match(await stage.say('reviewer', 'cases clerk sangamon'), /Sangamon County/);
  });
});

describe('the first customer', () => {
  it('can be prepared before the partner is qualified, but not submitted', async () => {
    await using stage = await openStage();
    await stage.say('agent', 'customer');
    match(await fillCustomer(stage, 'agent'), /C1 · Blocks.*S2 Customer eligibility.*T6 · Blocks/s);
    match(await stage.say('agent', 'next'), /Qualify your organization/);
  });
});
