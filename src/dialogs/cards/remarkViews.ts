import { changedSinceAsked, changedSinceFiling } from '../../domain/application/filing.ts';
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

/** The validation ID that Partner Center shows for the customer, until somebody has recorded one; for whoever may, what to do first. */
export function foundLine(one: Application, { t, language, zone, actor }: Turn): string {
  const { foundCode, answer } = one;
  if (!foundCode || answer?.validationId) return '';
  const { found, compare } = t.cards.case;
  const { validationId, organization, seenAt } = foundCode;
  const line = found(validationId, organization, formatMoment(seenAt, language, zone));
  return mayReviewCase(actor, one) ? `${line} ${compare}` : line;
}

/** That the application has to be filed again, and what has changed since it was. */
export const anewLine = (one: Application, { t }: Turn): string =>
  lineOf(changedSinceFiling(one), t.cards.case.anew, t);

/** A line about steps by their names; none about none. */
function lineOf(steps: readonly string[], words: (parts: string) => string, { sections }: Texts): string {
  const names = new Map<string, unknown>(Object.entries(sections));
  return steps.length > 0 ? words(steps.map((step) => names.get(step) ?? step).join(', ')) : '';
}

/** What a reviewer asked; once it is answered, the answer and what was changed with it. */
function asked(one: Application, { t }: Turn): RemarkView[] {
  const { question, reply } = one;
  const words = t.cards.case;
  if (!question) return [];
  const reasons = question.reasons.map((reason) => t.reasons[reason]);
  const ask = (title: string) => remark(title, linesOf(question.comment), reasons);
  if (!reply) return [ask(words.questionTitle)];
  const changed = lineOf(changedSinceAsked(one), words.changed, t);
  return [ask(words.answeredTitle), remark(words.replyTitle, [...linesOf(reply.reply), changed])];
}

/** What a reader of an application has to know of what was asked, answered, wanted next or refused. */
export function remarkViews(one: Application, turn: Turn): RemarkView[] {
  const { status, answer, rejection, reopening } = one;
  const { reasons, cards } = turn.t;
  const words = cards.case;
  const isOpen = status === 'actionNeeded' || status === 'inReview' || status === 'filed';
  if (!isOpen)
    return told(
      words.rejectionTitle,
      rejection?.comment,
      rejection?.reasons.map((code) => reasons[code]),
    );
  return [
    ...told(words.anewTitle, anewLine(one, turn)),
    ...told(words.foundTitle, foundLine(one, turn)),
    ...told(words.reopeningTitle, reopening?.comment),
    ...asked(one, turn),
    ...told(words.nextStepsTitle, answer?.outcome === 'nextSteps' ? answer.comment : ''),
  ];
}

/** A remark of what was written or chosen, if anything was. */
function told(title: string, text = '', reasons: readonly string[] = []): RemarkView[] {
  const lines = linesOf(text);
  return lines.length + reasons.length > 0 ? [remark(title, lines, reasons)] : [];
}

const linesShown = 20;

/** Typed text as lines to show one by one; what goes beyond twenty runs on in the last. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').filter(Boolean);
  const rest = lines.slice(linesShown - 1).join(' ');
  return [...lines.slice(0, linesShown - 1), rest].filter(Boolean);
}
