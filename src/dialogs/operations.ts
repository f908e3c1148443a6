import { z } from 'zod/v4';
import type { Notice } from '../domain/notice.ts';
import { objectIdOf } from '../domain/person.ts';
import { mayOperate } from '../domain/policy.ts';
import type { Deliveries } from '../services/deliveries.ts';
import { formatMoment } from '../texts/format.ts';
import { defineCard } from './cards/card.ts';
import { failureWords } from './cards/failureWords.ts';
import { firstOf } from './cards/firstOf.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Turn } from './dialog.ts';
import { orderOperations, orderSwitchSubmit, sampleOrderOperations } from './order/orderOperations.ts';

const row = { id: 'n1', to: 'Reviewer', line: 'Jan 13, 2026 · 3 attempts' };

/** The outbox and its failures, without a word of what the notices say. */
export const operationsCard = defineCard('operations', {
  waiting: '2',
  allWell: '',
  failing: [row],
  moreFailing: '3 more',
  dead: [row],
  moreDead: '3 more',
  unreachable: [{ name: 'Reviewer' }],
  moreUnreachable: '3 more',
  ...sampleOrderOperations,
});

const Retry = z.object({ notice: z.string().max(100).default('') });

/** The operator's view: what waits, what failed and why, who cannot be reached; with retry. */
export const operations = (desk: Desk): Dialog => ({
  name: 'operations',
  command: { en: 'operations', de: 'betrieb' },
  begin: (turn) => operationsReply(turn, desk),
  submits: [
    orderSwitchSubmit(desk, (turn) => operationsReply(turn, desk)),
    {
      verb: 'retry-notices',
      async receive(record, turn) {
        const retry = Retry.safeParse(record);
        if (!retry.success) return { text: turn.t.chat.broken };
        await desk.deliveries.retry(turn.actor, retry.data.notice || undefined);
        return operationsReply(turn, desk);
      },
    },
  ],
});

async function operationsReply(turn: Turn, desk: Desk): Promise<Reply> {
  if (!mayOperate(turn.actor)) return { text: turn.t.chat.operatorsOnly, refused: 'operatorsOnly' };
  const overview = await desk.deliveries.overview();
  const failing = firstOf(overview.failing, turn);
  const dead = firstOf(overview.dead, turn);
  const missed = firstOf(overview.unreachable, turn);
  const card = operationsCard.render(turn, {
    waiting: String(overview.waiting),
    allWell: isWell(overview) ? turn.t.cards.operations.allWell : '',
    failing: await Promise.all(failing.first.map((one) => rowOf(one, turn, desk))),
    moreFailing: failing.more,
    dead: await Promise.all(dead.first.map((one) => rowOf(one, turn, desk))),
    moreDead: dead.more,
    unreachable: missed.first.map(({ id, name }) => ({ name: name || objectIdOf(id) })),
    moreUnreachable: missed.more,
    ...orderOperations(await desk.ordering.overview(turn.trace), turn),
  });
  return { card, summary: turn.t.cards.operations.title };
}

const isWell = ({ waiting, dead, unreachable }: Deliveries): boolean =>
  waiting + dead.length + unreachable.length === 0;

/** One notice: to whom, about which case, since when, how often tried and why it failed. What it says is not shown. */
async function rowOf(notice: Notice, turn: Turn, desk: Desk) {
  const { name } = await desk.people.known(notice.to);
  const words = turn.t.cards.operations;
  const at = formatMoment(notice.at, turn.language, turn.zone);
  const reason = notice.reason && failureWords(notice.reason, turn.t);
  const line = [at, words.attempts(notice.attempts), reason].filter(Boolean).join(' · ');
  return { id: notice.id, to: name || objectIdOf(notice.to), line };
}
