import { equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { application } from './support/applications.ts';
import { type LastingTryout, openLastingTryout } from './support/lastingTryout.ts';
import { hides, holds, shows } from './support/look.ts';
import { field, fillIn, type Person, person } from './support/person.ts';
import { windows } from './support/setting.ts';

const lost = /The connection was lost, trying again/;

async function toTheLastLook(agent: Person): Promise<void> {
  await fillIn(agent.newest, application.business);
  await agent.press('Next');
  await agent.sees(/Step 3 of 3/);
  await fillIn(agent.newest, application.declaration);
  await agent.press('Next');
  await agent.sees(/Check and submit.*Fabrikam Cloud LLC/s);
}

/** Ends the try-out and starts it again, while a page is open. */
async function restart(tryout: LastingTryout, page: Page): Promise<void> {
  const connection = page.getByRole('status');
  await tryout.stop();
  await shows(connection, lost);
  await tryout.start();
  await hides(connection, lost);
}

async function inAForm(tryout: LastingTryout, page: Page): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.say('qualify');
  await agent.sees(/Step 1 of 3/);
  await fillIn(agent.newest, application.organization);
  await page.reload();
  await holds(field(agent.newest, 'Legal name'), 'Fabrikam Cloud LLC');
  equal(await agent.newest.getByRole('radio', { name: 'Yes, and active', exact: true }).isChecked(), true);
  await restart(tryout, page);
  await holds(field(agent.newest, 'Legal name'), 'Fabrikam Cloud LLC');
  await agent.press('Next');
  await agent.sees(/Step 2 of 3/);
}

async function afterwards(page: Page): Promise<void> {
  const agent = await person(page, 'agent');
  await shows(agent.chat, /Welcome.*qualify.*Step 2 of 3/s);
  await toTheLastLook(agent);
  await agent.press('Submit');
  await agent.sees(/Fabrikam Cloud LLC\s+Submitted/);
}

async function inAReview(tryout: LastingTryout, page: Page): Promise<void> {
  const reviewer = await person(page, 'reviewer');
  await reviewer.press('Start review');
  await reviewer.sees(/In review/);
  await reviewer.press('Ask for information');
  await reviewer.sees(/The applicant is told at once/);
  await reviewer.newest.getByRole('checkbox', { name: 'Something else' }).check();
  await field(reviewer.newest, 'In your words').fill('Who signs?');
  await restart(tryout, page);
  await reviewer.press('Ask');
  await reviewer.sees(/Fabrikam Cloud LLC\s+Question/);
  await (await person(page, 'agent')).sees(/A reviewer has a question.*Something else\s+Who signs\?/s);
}

describe('a restart', () => {
  let tryout: LastingTryout;
  before(async () => {
    tryout = await openLastingTryout();
  });
  const on = windows(() => tryout.url);
  after(() => tryout?.[Symbol.asyncDispose]());

  it('in the middle of a form, or a reload, loses neither the form on the page nor what stands in it', () =>
    inAForm(tryout, on.page));
  it('leaves the chat and the half-done case to a page that is opened after it', () => afterwards(on.page));
  it('in the middle of a review lets the reviewer go on with the card from before it', () =>
    inAReview(tryout, on.page));
});
