import { match } from 'node:assert/strict';
import { decide, submit } from '../support/journeys/journey.ts';
import { holds, shows } from './support/look.ts';
import { field, outside, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

async function passDays({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  const clock = page.getByRole('group', { name: 'Simulated time' });
  const nextDay = () => clock.getByRole('button', { name: '+1 business day' }).click();
  await shows(clock, /10:00 AM PST\s+Mon, Jan 5, 2026/);
  await agent.sees(/Counting starts on the next business day; answer expected by Wed, Jan 7, 2026/);
  await nextDay();
  await shows(clock, /Tue, Jan 6, 2026/);
  await agent.sees(/Halfway there: look for mail.*Day 1 of 2, answer expected by Wed, Jan 7, 2026/s);
  await nextDay();
  await shows(clock, /Wed, Jan 7, 2026/);
  await agent.sees(/Microsoft’s answer is expected today.*Day 2 of 2/s);
  await nextDay();
  await shows(clock, /Thu, Jan 8, 2026/);
  await agent.sees(/Microsoft’s answer is overdue.*Overdue: the answer was expected by Wed, Jan 7, 2026/s);
  await (await person(page, 'reviewer')).sees(/Microsoft’s answer is overdue/);
}

async function writeToMicrosoft({ page, stage }: Setting): Promise<void> {
  await stage.pass({ businessDays: 3 });
  const agent = await person(page, 'agent');
  await agent.sees(/Microsoft’s answer is overdue/);
  await agent.press('Write to Microsoft');
  await agent.sees(/The mail is ready.*usgcce@microsoft\.com/s);
  match(await field(agent.newest, 'Text').inputValue(), /Your reference: MS-77/);
  await agent.chat.getByRole('link', { name: 'Open in mail program' }).last().click();
  const drafts = (await outside(page)).getByRole('region', { name: 'Mail drafts that were opened' });
  await shows(drafts, /GCC eligibility: no answer yet for Fabrikam Cloud LLC.*To: usgcce@microsoft\.com/s);
  await drafts.getByText('Text of the mail').click();
  await shows(
    drafts,
    /Form sent on: Mon, Jan 5, 2026\s+We expected it by: Wed, Jan 7, 2026\s+Your reference: MS-77/,
  );
}

async function keepsForm({ page, stage }: Setting): Promise<void> {
  const reviewer = await person(page, 'reviewer');
  await reviewer.press('Ask for information');
  await reviewer.sees(/The applicant is told at once/);
  await field(reviewer.newest, 'In your words').fill('Half a sentence');
  await page.getByRole('button', { name: '+1 business day' }).click();
  const agent = await person(page, 'agent');
  await agent.sees(/Halfway there: look for mail/);
  await stage.rest();
  await agent.say('help');
  await reviewer.sees(/The applicant is told at once/);
  await holds(field(reviewer.newest, 'In your words'), 'Half a sentence');
}

describe('the two business days on the page', () => {
  const on = setting('afresh');

  beforeEach(async () => {
    await submit(on.stage, 'agent');
    await on.stage.press('reviewer', 'Start review');
    await decide(on.stage, 'reviewer', 'Filed with Microsoft', 'record-filing', { reference: 'MS-77' });
  });

  it('bring a reminder half-way, on the due day and when they are over', () => passDays(on));
  it('then offer a mail to Microsoft, which shows as a draft once it was opened', () => writeToMicrosoft(on));
  it('leave a form alone that somebody is filling in while a reminder goes out', () => keepsForm(on));
});
