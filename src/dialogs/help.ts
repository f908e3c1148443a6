import { mayApply, mayOperate, mayReview } from '../domain/policy.ts';
import { defineCard } from './cards/card.ts';
import type { Reply, Turn } from './dialog.ts';

type Topic = keyof Turn['t']['commands'];

/** What the bot is for, as buttons. */
export const helpCard = defineCard('help', {
  intro: 'This is what I can do.',
  hasWork: true,
  work: [{ title: 'Qualify your organization', command: 'qualify' }],
  buttons: [{ title: 'My cases', command: 'cases' }],
});

/** The buttons for what this person may do; `welcome` greets somebody who sees the bot for the first time. */
export function helpReply(turn: Turn, welcome = false): Reply {
  const { help } = turn.t.cards;
  const asButtons = (topics: readonly Topic[]) =>
    topics.map((command) => ({ title: turn.t.commands[command], command }));
  const [work, buttons] = [asButtons(workFor(turn)), asButtons(viewsFor(turn))];
  const intro = welcome ? help.welcome : help.intro;
  const card = helpCard.render(turn, { intro, hasWork: work.length > 0, work, buttons });
  return { card, summary: turn.t.chat.summaries.help };
}

/** What can be begun. In a row of its own, since Teams shows six buttons of a row at most. */
const workFor = ({ actor }: Turn): readonly Topic[] =>
  mayApply(actor) ? ['qualify', 'customer', 'setup', 'order', 'takeover'] : [];

/** What can be looked at. */
function viewsFor({ actor }: Turn): Topic[] {
  return [
    ...(mayReview(actor) ? (['review'] as const) : []),
    ...(mayOperate(actor) ? (['operations'] as const) : []),
    'cases',
    'next',
  ];
}
