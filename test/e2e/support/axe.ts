import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod/v4';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const Found = z.array(
  z.object({ id: z.string(), impact: z.string().nullish(), nodes: z.array(z.object({ html: z.string() })) }),
);
const look = "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)";

/** Brings axe into a page. */
export const prepare = (page: Page) => page.addScriptTag({ path: script });

/** What axe finds that would keep somebody out, and whether the page scrolls sideways. */
export async function faults(page: Page): Promise<string[]> {
  const violations = Found.parse(await page.evaluate(look));
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  return [
    ...violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ...(wide ? ['the page scrolls sideways'] : []),
  ];
}
