import { type Case, decidedOnAt, isClosed } from '../../domain/case.ts';
import { hasNextStep, nextStepOf } from '../../domain/journey.ts';
import { maySee, owns } from '../../domain/policy.ts';
import type { RuleId } from '../../domain/rules/rule.ts';
import { formatMoment } from '../../texts/format.ts';
import { sampleButton } from '../cards/button.ts';
import { defineCard } from '../cards/card.ts';
import { clockLine, isOverdue, overdueStep } from '../cards/clockLine.ts';
import { type FindingView, findingViews, sampleFinding } from '../cards/findingViews.ts';
import { sampleRemark } from '../cards/remarkViews.ts';
import { nameOf, sampleSection } from '../cards/sectionViews.ts';
import { statusWord } from '../cards/statusWord.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { viewOfCase } from './caseView.ts';
import { historyButtons } from './historyButton.ts';
import { historyView } from './historyView.ts';
import { leftViews } from './leftCase.ts';

/** The card of one case: where it stands, what the rules say, its history, what can be done. */
export const caseCard = defineCard('case', {
  caseId: 'c1',
  revision: 3,
  headline: 'A new application is waiting for review',
  banner: 'Somebody was faster.',
  name: 'Fabrikam Cloud LLC',
  status: 'In review',
  statusColor: 'accent',
  line: 'GCC-7F3K2 · Partner qualification · last changed Jan 13, 2026',
  clock: 'Day 1 of 2',
  next: 'Next: a reviewer starts on your application.',
  remarks: [sampleRemark],
  isSeen: true,
  findings: [sampleFinding],
  sections: [sampleSection],
  history: [{ when: 'Jan 13, 2026', what: 'Submitted', who: 'Sales agent' }],
  buttons: [sampleButton],
});

const colors: Record<Case['status'], string> = {
  draft: 'default',
  submitted: 'accent',
  inReview: 'accent',
  actionNeeded: 'warning',
  filed: 'accent',
  approved: 'good',
  rejected: 'attention',
  withdrawn: 'default',
  creating: 'accent',
  qualifying: 'accent',
  ready: 'good',
  refused: 'attention',
  needsReview: 'warning',
  drafted: 'default',
  sent: 'accent',
  accepted: 'accent',
  held: 'warning',
  declined: 'attention',
  lapsed: 'default',
  placing: 'accent',
  placed: 'good',
  provisioned: 'good',
};

/**
 * Shows a case; to whoever may only take it on, no more than that. `headline` is the news that the card brings, `banner` what
 * became of a click that changed nothing.
 */
export async function caseReply(
  one: Case,
  turn: Turn,
  desk: Desk,
  said: { readonly headline?: string; readonly banner?: string } = {},
): Promise<Reply> {
  const { t, language, zone } = turn;
  const headline = said.headline ?? '';
  const next = nextLine(one, turn);
  const left = await leftViews(one, turn, desk);
  const inside = maySee(turn.actor, one) ? await insideOf(one, turn, desk, next !== '') : nothing;
  const view = {
    caseId: one.id,
    revision: one.revision,
    headline,
    banner: said.banner ?? '',
    name: nameOf(one, turn),
    status: statusWord(one, turn),
    statusColor: colors[one.status],
    line: t.common.caseLine(one.ref, t.kinds[one.kind], formatMoment(decidedOnAt(one), language, zone)),
    next,
    ...inside,
    remarks: [...left.remarks, ...inside.remarks],
    buttons: [...left.buttons, ...inside.buttons],
  };
  const summary = `${one.ref}: ${headline || statusWord(one, turn)}`;
  const shows = { id: one.id, revision: one.revision, isForm: false };
  return { card: caseCard.render(turn, view), summary, shows };
}

/** What is in a case, for whoever sees it; `hasNext` when its next step is told beside it. */
async function insideOf(one: Case, turn: Turn, desk: Desk, hasNext: boolean) {
  const shown = viewOfCase(one);
  return {
    isSeen: true,
    clock: clockLine(one, turn),
    remarks: shown.remarks(one, turn),
    findings: await shownFindings(one, turn, desk, hasNext),
    sections: shown.sections(one, turn, desk),
    history: historyView(one, turn),
    buttons: [...shown.buttons(one, turn), ...historyButtons(one, turn)],
  };
}

const nothing = {
  isSeen: false,
  clock: '',
  remarks: [],
  findings: [],
  sections: [],
  history: [],
  buttons: [],
};

/** What comes next, for the applicant; a reviewer sees it by the buttons. */
function nextLine(one: Case, turn: Turn): string {
  if (!owns(turn.actor, one) || !hasNextStep(one)) return '';
  const step = isOverdue(one, turn) ? overdueStep(one) : nextStepOf(one).step;
  return `${turn.t.common.nextUp} ${turn.t.cards['next-step'].steps[step]}`;
}

/** The findings that say that an application has reached its end. */
const isEnd = (rule: RuleId): boolean => rule === 'P11' || rule === 'C16' || rule === 'V10';

/** The findings that say no more than the next step does. */
const isInNext = (rule: RuleId): boolean => rule === 'V10' || rule === 'X8';

/** Statuses that an application or a setup is meant to end in. */
const isGoodEnd = ({ status }: Case): boolean => status === 'approved' || status === 'ready';

/** What the rules find while somebody can act on it; of one that came to a good end, that it did. */
async function shownFindings(one: Case, turn: Turn, desk: Desk, hasNext: boolean): Promise<FindingView[]> {
  if (isClosed(one) && !isGoodEnd(one)) return [];
  const judgement = await desk.cases.judged(one);
  const findings = judgement.findings.filter(
    ({ rule }) => (!isGoodEnd(one) || isEnd(rule)) && !(hasNext && isInNext(rule)),
  );
  return findingViews({ ...judgement, findings }, one, turn, desk.links);
}
