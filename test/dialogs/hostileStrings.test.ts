import { deepEqual, ok } from 'node:assert/strict';
import { News } from '../../src/domain/news.ts';
import { aliveIn } from '../support/attacks/aliveness.ts';
import { showHostile } from '../support/attacks/hostileCards.ts';
import { hostileCenter } from '../support/attacks/hostileCenter.ts';
import { openDeployment } from '../support/bots/deployment.ts';
import { seeded } from '../support/seeded.ts';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));

describe(`what somebody typed (seed ${seed})`, () => {
  it('does not come alive in any card, mail, notice or history, nor what was written in Partner Center', async () => {
    const chance = seeded(seed);
    const shown = { strings: 0, cards: 0, told: 0, largest: 0, faults: new Set<string>() };
    await using deployment = await openDeployment('info', hostileCenter(chance, shown));
    await showHostile(deployment, chance, shown, 0.2);
    deepEqual([...shown.faults], []);
    ok(shown.told >= News.options.length);
    ok(shown.strings > 1_000); // which cards are filled is chance
  }).timeout(120_000);

  it('would be seen where Markdown is read, where a link leads elsewhere, and where it hides something', () => {
    const card = (node: object) => ({ type: 'AdaptiveCard', version: '1.5', body: [node] });
    const alive = (node: object) => aliveIn(card(node)).length > 0;
    ok(alive({ type: 'TextBlock', text: '[zqx](https://evil.example)' }));
    ok(alive({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'a\u202eb' }] }));
    ok(alive({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: '{{DATE(x)}}' }] }));
    ok(
      !alive({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: '[zqx](https://evil.example)' }] }),
    );
  });
});
