import { submit } from '../support/journeys/journey.ts';
import { counts, shows } from './support/look.ts';
import { outside, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

async function isCancelled({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.sees(/Submitted/);
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Start over?' });
  await shows(dialog, /All chats, cases and applications are deleted/);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await agent.say('cases');
  await agent.sees(/Your cases.*Fabrikam Cloud LLC/s);
}

async function isConfirmed({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  const reviewer = await person(page, 'reviewer');
  const panel = await outside(page);
  await shows(page.locator('.clock'), /Tue, Jan 6, 2026/);
  await shows(panel, /MS-\d+/);
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, start over' }).click();
  for (const { sees, chat } of [agent, reviewer]) {
    await sees(/Welcome/);
    await counts(chat.locator('.message'), 1);
  }
  await shows(page.locator('.clock'), /Mon, Jan 5, 2026/);
  await shows(panel, /Applications appear here once Microsoft’s form is sent\./);
  await agent.say('cases');
  await agent.sees(/You have no cases yet/);
}

describe('“Start over”', () => {
  const on = setting('afresh');

  beforeEach(async () => {
    const { calls } = on.stage.tryout.simulator;
    await submit(on.stage, 'agent');
    await calls.file({ fields: 'Legal name: Fabrikam' });
    await on.stage.pass({ businessDays: 1 });
  });

  it('changes nothing when somebody thinks better of it', () => isCancelled(on));
  it('empties everything after it asked, and greets everybody again', () => isConfirmed(on));
});
