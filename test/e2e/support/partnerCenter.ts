import type { Locator, Page } from 'playwright-core';
import { outside } from './person.ts';

/** A titled part of the emulator's page, by its name. */
export const part = (center: Page, name: string): Locator => center.locator(`[data-part=${name}]`);

/** A customer on the emulator's page. */
export const customer = (center: Page, name: string): Locator =>
  part(center, 'customers').getByRole('listitem').filter({ hasText: name });

/** Goes to Partner Center's emulator by the link on the try-out's page, does something there, and comes back. */
export async function inPartnerCenter(page: Page, deed: (center: Page) => Promise<void>): Promise<void> {
  const opening = page.waitForEvent('popup');
  const panel = await outside(page);
  await panel.locator('[data-part=partner-center]').getByRole('link').click();
  const center = await opening;
  await deed(center);
  await center.close();
}

/** Microsoft gives a validation ID to an organization; returns the ID. */
export async function giveCode(center: Page, organization: string): Promise<string> {
  const codes = part(center, 'codes');
  await codes.getByLabel('Organization').fill(organization);
  await codes.getByRole('button', { name: 'Give a validation ID' }).click();
  return codes.getByRole('listitem').filter({ hasText: organization }).locator('code').innerText();
}
