import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod/v4';
import { shows } from './look.ts';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const Found = z.array(
  z.object({ id: z.string(), impact: z.string().nullish(), nodes: z.array(z.object({ html: z.string() })) }),
);
const look = "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)";

/** Brings axe into a page. */
export const prepare = (page: Page) => page.addScriptTag({ path: script });

/** Whether a card reaches beyond its chat, which cuts it off. */
const cutOff = `[...document.querySelectorAll('[data-person] .card')].some((card) =>
  card.getBoundingClientRect().right > card.closest('[data-person]').getBoundingClientRect().right)`;

/** What axe finds that would keep somebody out, whether the page scrolls sideways, and whether a card is cut off. */
export async function faults(page: Page): Promise<string[]> {
  const violations = Found.parse(await page.evaluate(look));
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  return [
    ...violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ...(wide ? ['the page scrolls sideways'] : []),
    ...((await page.evaluate(cutOff)) ? ['a card is wider than its chat'] : []),
  ];
}

/** What a page that gets no state would keep somebody out by; it says only that it connects. */
export async function faultsWithoutState(page: Page): Promise<string[]> {
  await page.route('**/api/events', (route) => route.abort());
  await page.reload();
  await shows(page.locator('body'), /^\s*Connecting …\s*$/);
  await prepare(page);
  return faults(page);
}
