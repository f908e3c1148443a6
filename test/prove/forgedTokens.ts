import { forgeries } from '../support/attacks/forgeries.ts';
import { action, openProduction } from '../support/processes/production.ts';
import type { Proof } from './proof.ts';

/** Tokens that are not the Bot Connector's for this bot, and one that is. */
export const forgedTokens: Proof = {
  promise: 'no forged token opens the door',
  async attempt() {
    const bot = await openProduction();
    try {
      const open: string[] = [];
      for (const [kind, authorization] of Object.entries(forgeries))
        if ((await bot.post(action, authorization)).status !== 401) open.push(kind);
      const { status } = await bot.post();
      return {
        holds: open.length === 0 && status === 200,
        figure: `${Object.keys(forgeries).length} kinds of forgery, ${open.length} let in${open.map((kind) => `, ${kind}`).join('')}, the good one: ${status}`,
      };
    } finally {
      await bot.close();
    }
  },
};
