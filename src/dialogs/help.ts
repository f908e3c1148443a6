import { mayApply, mayOperate, mayReview } from '../domain/policy.ts';
import { defineCard } from './card.ts';
import type { Reply, Turn } from './dialog.ts';

type Topic = keyof Turn['t']['commands'];

/** What the bot is for, as buttons. */
export const helpCard = defineCard('help', {
  intro: 'This is what I can do.',
  buttons: [{ title: 'Qualify your organization', command: 'qualify' }],
});

/** The buttons for what this person may do; `welcome` greets somebody who sees the bot for the first time. */
export function helpReply(turn: Turn, welcome = false): Reply {
  const { help } = turn.t.cards;
  const buttons = topicsFor(turn).map((command) => ({ title: turn.t.commands[command], command }));
  const card = helpCard.render(turn, { intro: welcome ? help.welcome : help.intro, buttons });
  return { card, summary: turn.t.chat.summaries.help };
}

function topicsFor({ actor }: Turn): Topic[] {
  return [
    ...(mayApply(actor) ? (['qualify', 'customer', 'setup', 'order', 'takeover'] as const) : []),
    ...(mayReview(actor) ? (['review'] as const) : []),
    ...(mayOperate(actor) ? (['operations'] as const) : []),
    ...(['cases', 'next'] as const),
  ];
}
