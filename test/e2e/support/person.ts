import type { Locator, Page } from 'playwright-core';
import { type Player, people } from '../../support/processes/tryout.ts';
import { shows, until } from './look.ts';

/** A person of the cast on the page, with the hands to use their chat. */
export interface Person {
  readonly chat: Locator;
  readonly box: Locator;
  /** Everything the bot wrote, oldest first, and the newest of it. */
  readonly messages: Locator;
  readonly newest: Locator;
  /** Writes something and waits for the answer. */
  say(text: string): Promise<void>;
  /** Presses the newest button of this name. */
  press(button: string): Promise<void>;
  /** Waits until the newest message of the bot says this. */
  sees(words: RegExp): Promise<string>;
}

/** Finds a person's chat, and shows it if it is hidden. */
export async function person(page: Page, player: Player): Promise<Person> {
  const id = people[player];
  const entry = page.locator(`[data-shows="${id}"]`);
  if ((await entry.getAttribute('aria-pressed')) === 'false') await entry.click();
  const chat = page.locator(`[data-person="${id}"]`);
  const box = chat.getByRole('combobox');
  const messages = chat.locator('.message.bot');
  const newest = messages.last();
  await newest.waitFor();
  return {
    chat,
    box,
    messages,
    newest,
    async say(text) {
      const before = await messages.count();
      await box.fill(text);
      await box.press('Escape');
      await box.press('Enter');
      await until(
        () => messages.count(),
        (count) => count > before,
        `an answer to “${text}”`,
      );
    },
    press: (button) => chat.getByRole('button', { name: button, exact: true }).last().click(),
    sees: (words) => shows(newest, words),
  };
}

/** The panel of everything outside the bot, shown if it is hidden. */
export async function outside(page: Page): Promise<Locator> {
  const entry = page.locator('[data-shows="outside"]');
  if ((await entry.getAttribute('aria-pressed')) === 'false') await entry.click();
  return page.locator('.outside');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An input by the beginning of its label. */
export const field = (place: Locator, label: string): Locator =>
  place.getByRole('textbox', { name: new RegExp(`^${escaped(label)}`) });

/** Presses the button of a row of a list; every row's button has the same name, and its title says which row it is. */
export const choose = (one: Person, title: string) => one.newest.getByTitle(title, { exact: true }).click();

/** Answers of a form by their labels: what is ticked or chosen, and what is typed. */
export interface Answers {
  readonly ticked: readonly string[];
  readonly typed: Readonly<Record<string, string>>;
}

/** Fills in a form; what is `changed` is typed instead of the answer. */
export async function fillIn(
  place: Locator,
  { ticked, typed }: Answers,
  changed: Answers['typed'] = {},
): Promise<void> {
  for (const [label, text] of Object.entries({ ...typed, ...changed })) await field(place, label).fill(text);
  for (const label of ticked) {
    const radio = place.getByRole('radio', { name: label, exact: true });
    await radio.or(place.getByRole('checkbox', { name: new RegExp(`${escaped(label)}$`) })).check();
  }
}
