import { equal } from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { application } from './support/applications.ts';
import { holds, shows } from './support/look.ts';
import { type Answers, field, type Person, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

type Way = 'Tab' | 'Shift+Tab';

/** Presses Tab until a place has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, place: Locator, way: Way = 'Tab'): Promise<void> {
  const focused = place.and(page.locator(':focus'));
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused.count()) > 0) return;
    await page.keyboard.press(way);
  }
  throw new Error(`${way} does not lead to ${place}`);
}

async function type(page: Page, agent: Person, { typed }: Answers): Promise<void> {
  for (const [label, text] of Object.entries(typed)) {
    await tabTo(page, field(agent.newest, label));
    await page.keyboard.insertText(text);
  }
}

async function choose(page: Page, choice: Locator): Promise<void> {
  await tabTo(page, choice);
  await page.keyboard.press('Space');
}

/** Comes to a question with Tab, and to its answer with the arrows. */
async function answer(page: Page, group: Locator, name: string, way?: Way): Promise<void> {
  const choice = group.getByRole('radio', { name, exact: true });
  await tabTo(page, group.getByRole('radio'), way);
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 3 && !(await choice.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  equal(await choice.isChecked(), true);
}

const pressKey = async (page: Page, agent: Person, name: string): Promise<void> => {
  await tabTo(page, agent.newest.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
};

async function suggests({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  const list = agent.chat.getByRole('listbox', { name: 'What the bot understands' });
  await tabTo(page, agent.box);
  await shows(list, /help.*qualify.*cases.*review/s);
  await page.keyboard.type('c');
  await shows(list, /^customer.*cases.*check/s);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await shows(list.locator('[aria-selected=true]'), /^check/);
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
  await page.keyboard.press('ArrowUp');
  await shows(list.locator('[aria-selected=true]'), /^check/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await holds(agent.box, 'cases');
  await list.waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
  await agent.sees(/You have no cases yet/);
}

async function submitsByKeyboard({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  const question = (name: RegExp) => agent.newest.getByRole('radiogroup', { name });
  await tabTo(page, agent.box);
  await page.keyboard.type('qualify');
  await page.keyboard.press('Enter');
  await agent.sees(/Step 1 of 3/);
  await answer(page, question(/^How do you buy/), 'Direct-bill partner', 'Shift+Tab');
  await type(page, agent, application.organization);
  await answer(page, question(/^Is the company enrolled/), 'Yes, and active');
  await answer(page, question(/Agreement been accepted/), 'Yes');
  await pressKey(page, agent, 'Next');
  await agent.sees(/Step 2 of 3/);
  await choose(page, agent.newest.getByRole('checkbox', { name: 'Criterion a' }));
  await type(page, agent, application.business);
  await pressKey(page, agent, 'Next');
  await agent.sees(/Step 3 of 3/);
  await type(page, agent, application.declaration);
  await choose(page, agent.newest.getByRole('checkbox', { name: 'What I sign' }));
  await choose(page, agent.newest.getByRole('checkbox', { name: 'In whose name' }));
  await pressKey(page, agent, 'Next');
  await agent.sees(/Nothing stands in the way/);
  await pressKey(page, agent, 'Submit');
  await agent.sees(/Fabrikam Cloud LLC\s+Submitted/);
}

describe('the keyboard alone', () => {
  const on = setting('afresh');

  it('is enough to choose a suggestion and send it', () => suggests(on));
  it('is enough to fill in and submit a whole application', () => submitsByKeyboard(on));
});
