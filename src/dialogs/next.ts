import { approvalOf } from '../domain/application/qualification.ts';
import { stops } from '../domain/assess.ts';
import { type Application, type Case, isAnswered, isApplication, isOrder, isQuiet } from '../domain/case.ts';
import { nextStepOf } from '../domain/journey.ts';
import { nextOfAll } from '../domain/nextOfAll.ts';
import type { NextStep, Whose } from '../domain/nextStep.ts';
import { isLate } from '../domain/order/late.ts';
import type { Order } from '../domain/order/order.ts';
import { mayApply, mayOperate, mayReview, mayReviewCase } from '../domain/policy.ts';
import { may } from './cards/button.ts';
import { defineCard } from './cards/card.ts';
import { clockLine, isOverdue, overdueStep } from './cards/clockLine.ts';
import { nameOf } from './cards/sectionViews.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Turn } from './dialog.ts';

/** The one next step, and whose it is. */
export const nextCard = defineCard('next-step', {
  step: 'Qualify your organization.',
  name: 'Fabrikam Cloud LLC',
  whose: 'Yours',
  ref: 'GCC-7F3K2',
  clock: 'Day 1 of 2',
  caseId: 'c1',
  command: 'qualify',
  button: 'Open',
});

/**
 * `next`: for a reviewer the oldest that waits for them, for an operator what stopped, then for both what was left, and for an
 * agent the next step of their own.
 */
export const next = (desk: Desk): Dialog => ({
  name: 'next',
  command: { en: 'next', de: 'weiter' },
  async begin(turn) {
    const work = await workOf(turn, desk);
    const button = work.command ? turn.t.commands[work.command] : turn.t.common.open;
    const card = nextCard.render(turn, { ...work, button });
    return { card, summary: turn.t.cards['next-step'].title };
  },
  submits: [],
});

async function workOf(turn: Turn, desk: Desk): Promise<Work> {
  const waiting = mayReview(turn.actor) ? await oldestToReview(turn, desk) : undefined;
  if (waiting) return pointTo(turn, reviewStep(waiting, turn), 'you', waiting);
  const stopped = mayOperate(turn.actor) ? await operatorsWork(turn, desk) : undefined;
  if (stopped) return stopped;
  const left = await oldestLeft(turn, desk);
  if (left) return pointTo(turn, 'takenOnByAgent', 'you', left);
  const late = mayOperate(turn.actor) ? await oldestLateOrder(turn, desk) : undefined;
  if (late) return pointTo(turn, 'watch', 'you', late);
  return mayApply(turn.actor) ? applicantsWork(turn, desk) : pointTo(turn, 'idle');
}

/** Deliveries that failed come first, then the oldest case that stopped and that this operator may take up. */
async function operatorsWork(turn: Turn, desk: Desk) {
  const isFailing = (await desk.deliveries.overview()).dead.length > 0;
  if (isFailing) return { ...pointTo(turn, 'operate', 'you'), command: 'operations' as const };
  const all = await desk.cases.list(turn.actor, { statuses: ['needsReview'] });
  const stopped = all.findLast((one) => may(turn, one, 'settled') || may(turn, one, 'resumed'));
  return stopped && pointTo(turn, isOrder(stopped) ? 'settle' : nextStepOf(stopped).step, 'you', stopped);
}

/** The order that is late for longest. While orders are stopped, one that was not sent is not late: nobody sends it. */
async function oldestLateOrder(turn: Turn, desk: Desk): Promise<Order | undefined> {
  const { isOn } = await desk.ordering.switch.state();
  const statuses = isOn ? (['submitted', 'placing', 'placed'] as const) : (['placed'] as const);
  const under = await desk.cases.list(turn.actor, { statuses });
  return under.filter(isOrder).findLast((one) => isLate(one, turn.now));
}

/** The oldest case of which it is its owner's turn, and that owner is no longer an agent. */
async function oldestLeft(turn: Turn, desk: Desk): Promise<Case | undefined> {
  if (!mayReview(turn.actor) && !mayOperate(turn.actor)) return undefined;
  const all = await desk.cases.list(turn.actor, { statuses: ['actionNeeded', 'held'] });
  return (await desk.cases.leftAmong(all.filter((one) => nextStepOf(one).whose === 'you'))).at(-1);
}

async function applicantsWork(turn: Turn, desk: Desk) {
  const own = await desk.cases.list(turn.actor, { owner: turn.actor.id });
  const overdue = own.find((one) => isOverdue(one, turn));
  if (overdue) return pointTo(turn, overdueStep(overdue), 'you', overdue);
  const isQualified = (await desk.eligibility.qualifiedTenants()).length > 0;
  const isApplied = !isQualified && (await desk.eligibility.isAppliedFor(turn.actor));
  const { step, whose, one } = nextOfAll(own, isQualified ? 'qualified' : isApplied ? 'applied' : 'none');
  if (step === 'continue' && one && (await isStopped(one, desk)))
    return pointTo(turn, 'mendDraft', whose, one);
  return { ...pointTo(turn, step, whose, one), command: commands[step] ?? '' };
}

/** Whether a draft in which everything is answered cannot be submitted as it is. */
const isStopped = async (one: Case, desk: Desk): Promise<boolean> =>
  isAnswered(one) && stops((await desk.cases.judged(one)).findings);

/** A dialog that begins with the step; none where the step is about a case. */
type Command = keyof Turn['t']['commands'] | '';

/** The steps that begin something, and the dialog that does. */
const commands: Partial<Record<NextStep['step'], Command>> = {
  start: 'qualify',
  customers: 'customer',
  providersCustomers: 'customer',
};

/** The oldest application that waits for this reviewer: to be reviewed, confirmed, passed on, or overdue at Microsoft. */
async function oldestToReview(turn: Turn, desk: Desk): Promise<Application | undefined> {
  const cases = await desk.cases.list(turn.actor, { statuses: ['submitted', 'inReview', 'filed'] });
  return cases
    .filter(isApplication)
    .filter((one) => mayReviewCase(turn.actor, one) && waits(one, turn))
    .at(-1);
}

const isReplied = (one: Case): boolean =>
  one.history.findLast(({ what }) => !isQuiet(one, what))?.what === 'replied';

/** Whether Partner Center shows a validation ID that nobody has compared yet. */
const isProposed = ({ answer, foundCode }: Application): boolean => foundCode !== undefined && !answer;

const waits = (one: Application, turn: Turn): boolean =>
  one.status !== 'filed' ||
  one.answer !== undefined ||
  isProposed(one) ||
  isReplied(one) ||
  isOverdue(one, turn);

function reviewStep(one: Application, turn: Turn) {
  if (one.status !== 'filed' || isReplied(one)) return 'review';
  if (isProposed(one)) return 'compareCode';
  if (isOverdue(one, turn)) return overdueStep(one);
  return approvalOf(one) ? nextStepOf(one).step : 'nextSteps';
}

type Words = Turn['t']['cards']['next-step'];

interface Work {
  readonly step: string;
  readonly name: string;
  readonly whose: string;
  readonly ref: string;
  readonly clock: string;
  readonly caseId: string;
  readonly command: Command;
}

const pointTo = (turn: Turn, step: keyof Words['steps'], whose?: Whose, one?: Case): Work => ({
  step: turn.t.cards['next-step'].steps[step],
  name: one ? nameOf(one, turn) : '',
  whose: whose ? turn.t.cards['next-step'][whose] : '',
  ref: one?.ref ?? '',
  clock: one ? clockLine(one, turn) : '',
  caseId: one?.id ?? '',
  command: '',
});
