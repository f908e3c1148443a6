import fc from 'fast-check';
import { connector } from '../../src/bot/connector.ts';
import { isTeams } from '../../src/bot/serviceUrls.ts';
import { systemClock } from '../../src/ids.ts';
import { mutated } from '../support/attacks/serviceUrls.ts';
import { serviceUrl, tokenWith } from '../support/http/keyServer.ts';
import { openListener } from '../support/http/listener.ts';
import { action, openProduction } from '../support/processes/production.ts';
import type { Proof } from './proof.ts';

const count = 1_000;

/** Addresses that look like Teams' connector or lead to a listener here: in activities, and in chats that were stored. */
export const serviceUrls: Proof = {
  promise: 'nobody but Teams’ own connector ever hears from the bot',
  async attempt(seed) {
    const bot = await openProduction();
    const listener = await openListener();
    const tokens = { token: async () => 'canary-token', forget: () => undefined };
    const chat = connector({ tokens, isAllowed: isTeams, serviceUrl, botId: '28:bot', clock: systemClock });
    try {
      let taken = 0;
      for (const url of fc.sample(mutated(listener.port), { seed, numRuns: count })) {
        const message = { ...action, type: 'message', text: 'help', serviceUrl: url };
        const named = `Bearer ${tokenWith({ claims: { serviceurl: url } })}`;
        if ((await bot.post(message, named)).status !== 401) taken += 1;
        if ((await bot.post(message)).status !== 403) taken += 1;
        const place = { serviceUrl: url, conversationId: 'a:1', botId: '28:bot' };
        await chat.send(place, { text: 'hello', summary: 'hello' }).then(
          () => (taken += 1),
          () => undefined,
        );
      }
      return {
        holds: taken === 0 && listener.heard() === 0,
        figure: `${count.toLocaleString('en')} mutated addresses, ${taken} taken, a listener beside heard ${listener.heard()} times`,
      };
    } finally {
      listener.close();
      await chat.close();
      await bot.close();
    }
  },
};
