import { changedSinceFiling } from '../../domain/application/filing.ts';
import type { Application } from '../../domain/case.ts';
import { mayReviewCase } from '../../domain/policy.ts';
import { formatMoment } from '../../texts/format.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Turn } from '../dialog.ts';

/** What somebody wrote to somebody else, with its reasons; `title` is empty when there is nothing. */
export interface RemarkView {
  readonly title: string;
  readonly reasons: readonly { readonly text: string }[];
  /** Typed by somebody: to be shown where no Markdown is rendered. */
  readonly lines: readonly { readonly text: string }[];
}

export const sampleRemark: RemarkView = {
  title: 'What is asked',
  reasons: [{ text: 'Evidence' }],
  lines: [{ text: 'Why?' }],
};

const texts = (all: readonly string[]) => all.filter(Boolean).map((text) => ({ text }));

/** A remark of these lines; what is empty is left out. */
export const remark = (
  title: string,
  lines: readonly string[],
  reasons: readonly string[] = [],
): RemarkView => ({ title, reasons: texts(reasons), lines: texts(lines) });

/** The validation ID that Partner Center shows for the customer, until somebody has recorded one; and who may, what to do first. */
function foundCode(one: Application, { t, language, zone, actor }: Turn): RemarkView[] {
  const { foundCode: found, answer } = one;
  if (!found || answer?.validationId) return [];
  const words = t.cards.case;
  const seen = formatMoment(found.seenAt, language, zone);
  const line = words.found(found.validationId, found.organization, seen);
  return [remark(words.foundTitle, [line, mayReviewCase(actor, one) ? words.compare : ''])];
}

/** That the application has to be filed again, and what has changed since it was. */
export function anewLine(one: Application, { t }: Turn): string {
  const words = new Map<string, unknown>(Object.entries(t.sections));
  const changed = changedSinceFiling(one).map((step) => words.get(step) ?? step);
  return changed.length > 0 ? t.cards.case.anew(changed.join(', ')) : '';
}

function filedAnew(one: Application, turn: Turn): RemarkView[] {
  const line = anewLine(one, turn);
  return line ? [remark(turn.t.cards.case.anewTitle, [line])] : [];
}

/** What a reader of an application has to know of what was asked, answered, wanted next or refused. */
export function remarkViews(one: Application, turn: Turn): RemarkView[] {
  const { status, question, reply, answer, rejection, reopening } = one;
  const { t } = turn;
  const { questionTitle, replyTitle, nextStepsTitle, rejectionTitle, reopeningTitle } = t.cards.case;
  const reasons = (codes: readonly (keyof Texts['reasons'])[]) => codes.map((code) => t.reasons[code]);
  const isOpen = status === 'actionNeeded' || status === 'inReview' || status === 'filed';
  const asked =
    isOpen && question && remark(questionTitle, linesOf(question.comment), reasons(question.reasons));
  const replied = isOpen && reply && remark(replyTitle, linesOf(reply.reply));
  const isNext = isOpen && answer?.outcome === 'nextSteps';
  const next = isNext && remark(nextStepsTitle, linesOf(answer.comment));
  const reopened = isOpen && reopening?.comment && remark(reopeningTitle, linesOf(reopening.comment));
  const rejected =
    rejection && remark(rejectionTitle, linesOf(rejection.comment), reasons(rejection.reasons));
  const said = [reopened, asked, replied, next, rejected].filter((view) => typeof view === 'object');
  return isOpen ? [...filedAnew(one, turn), ...foundCode(one, turn), ...said] : said;
}

const linesShown = 20;

/** Typed text as lines to show one by one; what goes beyond twenty runs on in the last. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').filter(Boolean);
  const rest = lines.slice(linesShown - 1).join(' ');
  return [...lines.slice(0, linesShown - 1), rest].filter(Boolean);
}
