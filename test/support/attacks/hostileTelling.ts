import { randomUUID } from 'node:crypto';
import type { Case } from '../../../src/domain/case.ts';
import { News } from '../../../src/domain/news.ts';
import type { Notice } from '../../../src/domain/notice.ts';
import { actors, type Deployment, type Somebody, typed } from '../bots/deployment.ts';
import { moment } from '../journeys/everyCase.ts';
import type { Chance } from '../seeded.ts';
import { aliveIn, isHiding } from './aliveness.ts';
import { words } from './goodRecords.ts';
import type { Shown } from './hostileCards.ts';
import { hostileText, marker } from './hostileStrings.ts';
import { oneOf } from './oddValues.ts';

/** Has every kind of news told about some case, to somebody who looks after it. */
export async function tellHostile(
  deployment: Deployment,
  chance: Chance,
  shown: Shown,
  lookers: readonly (readonly [Case, Somebody])[],
): Promise<void> {
  const notices = News.options.map((news): Notice => {
    const [one, who] = oneOf(chance, lookers);
    const begun = { at: moment, notBefore: moment, attempts: chance() < 0.2 ? 1 : 0 };
    return { id: randomUUID(), to: actors[who].id, caseId: one.id, news, state: 'waiting', ...begun };
  });
  deployment.listen((message) => {
    shown.told += 1;
    checkMessage(message, 'a notice', shown);
  });
  await deployment.store.commit({ notices });
  await deployment.bot.settle();
}

/** Types hostile words after every command, and alone. */
export async function typeHostile(deployment: Deployment, chance: Chance, shown: Shown): Promise<void> {
  for (const who of ['owner', 'reviewer', 'operator'] as const)
    for (const word of [...words, '']) {
      const said = `${word} ${hostileText(chance, shown, 250, chance() < 0.1)}`;
      deployment.listen((message) => checkMessage(message, said, shown));
      await deployment.deliver({ ...typed(who, said), locale: chance() < 0.5 ? 'de-DE' : 'en-US' });
    }
}

/** What is alive in a message that was sent: a card, or a text that must be plain and holds nothing that was typed. */
function checkMessage(message: string, what: string, shown: Shown): void {
  const { attachments, text = '', textFormat, summary = '', members } = JSON.parse(message);
  if (members) return; // opens a chat, and says nothing
  const [card] = attachments ?? [];
  if (card) shown.cards += 1;
  if (card) shown.largest = Math.max(shown.largest, JSON.stringify(card.content).length);
  const isPlain = card !== undefined || (textFormat === 'plain' && !text.includes(marker));
  const found = [
    ...(card ? aliveIn(card.content) : []),
    ...(isPlain ? [] : ['a text is not plain']),
    ...(isHiding(text) || isHiding(summary) || summary.includes(marker)
      ? ['its summary shows what was typed']
      : []),
  ];
  for (const fault of found) shown.faults.add(`${what}: ${fault}`);
}
