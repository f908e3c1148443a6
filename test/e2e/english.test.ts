import { equal, match, ok } from 'node:assert/strict';
import { application, apply } from './support/applications.ts';
import { hides, holds, shows, until } from './support/look.ts';
import { field, outside, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

const ask = 'In your words: what should the applicant do?';

async function submits({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  const reviewer = await person(page, 'reviewer');
  await agent.sees(/Welcome/);
  const hint = page.locator('.hint');
  await shows(hint, /Start here: write qualify/);
  await apply(agent);
  equal(await hint.isHidden(), true);
  await agent.sees(/Nothing stands in the way\. You can submit\./);
  await agent.press('Submit');
  await agent.sees(/Fabrikam Cloud LLC\s+Submitted/);
  await reviewer.sees(/A new application is waiting for review\s+Fabrikam Cloud LLC\s+Submitted/);
}

async function asks({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  const reviewer = await person(page, 'reviewer');
  await reviewer.press('Start review');
  await reviewer.sees(/In review/);
  await agent.sees(/A reviewer has started on your application.*In review/s);
  await reviewer.press('Ask for information');
  await reviewer.sees(/The applicant is told at once/);
  for (const reason of ['Evidence is missing', 'A letter from a government sponsor is needed'])
    await reviewer.newest.getByRole('checkbox', { name: reason }).check();
  await field(reviewer.newest, ask).fill('Which contract?');
  await reviewer.press('Ask');
  await reviewer.sees(/Fabrikam Cloud LLC\s+Question/);
  await agent.sees(/A reviewer has a question about your application/);
  await agent.sees(/Evidence is missing\s+A letter from a government sponsor is needed\s+Which contract\?/);
}

async function answers({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  const reviewer = await person(page, 'reviewer');
  await agent.press('Answer');
  await agent.sees(/Answer the question.*Which contract\?/s);
  await agent.press('Change business');
  await agent.sees(/Your government business/);
  await hides(agent.newest, /Step 2 of 3/);
  const reference = field(agent.newest, 'Contract number or sponsor for a)');
  await holds(reference, application.business.typed['Contract number or sponsor for a)'] ?? '');
  await reference.fill('Contract 17');
  await agent.press('Save');
  await agent.sees(/Answer the question.*Which contract\?/s);
  await field(agent.newest, 'Your answer to the reviewer').fill('It is 17.');
  await agent.press('Send answer');
  await agent.sees(/In review.*It is 17\./s);
  await reviewer.sees(
    /The applicant has answered.*In review.*It is 17\.\s+Changed since the question: Government business/s,
  );
  await reviewer.press('Details');
  await reviewer.sees(/local or tribal government entities\s+Yes – Contract 17/);
}

async function files({ page }: Setting): Promise<void> {
  const reviewer = await person(page, 'reviewer');
  await reviewer.press('Filed with Microsoft');
  await reviewer.sees(/Fill in Microsoft’s form with these fields/);
  await reviewer.chat.getByRole('link', { name: 'Open Microsoft’s form' }).last().click();
  const panel = await outside(page);
  const prepared = await panel.getByLabel('Prepared fields').inputValue();
  match(prepared, /Legal name of the company: Fabrikam Cloud LLC.*Contract 17.*GCC-\w{5}/s);
  await panel.getByRole('button', { name: 'Submit' }).click();
  await shows(panel, /Microsoft has received the form\. The reference is\s+MS-\d+/);
  const id = await panel.locator('.receipt .reference').innerText();
  await panel
    .locator('.receipt')
    .getByRole('button', { name: `Copy ${id}` })
    .click();
  await shows(panel.locator('.receipt'), /Copied/);
  const reference = field(reviewer.newest, 'Reference');
  await reference.press('ControlOrMeta+V');
  await holds(reference, id);
  await reviewer.press('Record');
  await reviewer.sees(/Filed with Microsoft.*answer expected by Wed, Jan 7, 2026/s);
  await until(() => panel.locator('.receipt').isHidden(), Boolean, 'no receipt any more');
  await (await person(page, 'agent')).sees(/Your application was filed with Microsoft.*Pacific Time/s);
  await panel.getByRole('button', { name: 'Ask a question' }).click();
  await shows(panel.locator('.item').first(), /Question asked.*record it as next steps/s);
  await panel.getByRole('button', { name: 'Approve' }).click();
  await shows(panel.locator('.item').first(), /Approved.*record it with “Microsoft has answered”/s);
}

async function waitsForLegalInfo({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  const reviewer = await person(page, 'reviewer');
  await reviewer.press('Microsoft has answered');
  await reviewer.sees(/A partner is qualified only with both/);
  await reviewer.newest.getByRole('radio', { name: 'Approved', exact: true }).check();
  await reviewer.press('Record');
  await reviewer.sees(/Filed with Microsoft.*P10 · Waits/s);
  await agent.sees(/Microsoft has approved by e-mail; Legal info is still to be seen/);
}

async function approves({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  const reviewer = await person(page, 'reviewer');
  await reviewer.press('Confirm Legal info');
  await reviewer.sees(/A partner is qualified only with both/);
  await reviewer.newest.getByRole('checkbox').check();
  await reviewer.press('Record');
  await reviewer.sees(/Approved.*P11 · Good/s);
  await agent.sees(/Your organization is qualified for GCC.*Approved/s);
  for (const { messages } of [agent, reviewer]) {
    const cards = await messages.filter({ hasText: 'Fabrikam Cloud LLC' }).all();
    ok(cards.length > 1);
    for (const card of cards.slice(-5)) await shows(card, /Fabrikam Cloud LLC\s+Approved/);
  }
  await hides(agent.newest, /Withdraw/);
}

describe('a partner qualifies on the page, in English', () => {
  const on = setting('oneStory');

  it('fills in three forms and submits, and the reviewer’s card arrives without a reload', () => submits(on));
  it('is told that the review started, and asked for information with reasons and a comment', () => asks(on));
  it('changes the business and answers, and the reviewer sees both', () => answers(on));
  it('is filed through Microsoft’s form, which is prefilled, and whose reference is copied', () => files(on));
  it('waits for Legal info when only Microsoft’s e-mail is there', () => waitsForLegalInfo(on));
  it('is approved with both facts, and every earlier card says so', () => approves(on));

  it('still shows all of it after a reload', async () => {
    const { page } = on;
    await page.reload();
    const agent = await person(page, 'agent');
    await agent.sees(/Your organization is qualified for GCC/);
    await until(
      () => agent.messages.count(),
      (count) => count > 5,
      'the whole chat',
    );
  });
});
