import { ok } from 'node:assert/strict';
import { de } from '../../src/simulator/page/textsDe.ts';
import { en } from '../../src/simulator/page/textsEn.ts';
import { texts } from '../../src/texts/texts.ts';

describe('the page of the try-out', () => {
  for (const [language, { desk }] of [
    ['en', en],
    ['de', de],
  ] as const)
    it(`names both buttons with which a reviewer takes up a question of Microsoft’s, in ${language}`, () => {
      const { ask, decide } = texts[language].buttons;
      for (const button of [ask, decide]) ok(desk.next.question.includes(button), button);
    });
});
