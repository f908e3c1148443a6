import { Answer, Reason } from '../../domain/application/application.ts';
import { qualifies } from '../../domain/application/qualification.ts';
import type { Case } from '../../domain/case.ts';
import type { Entry } from '../../domain/journal.ts';
import { beginningOf } from '../../domain/text.ts';
import { formatDay, formatMoment } from '../../texts/format.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Turn } from '../dialog.ts';

interface HistoryLine {
  readonly when: string;
  readonly what: string;
  /** Holds names and typed text: to be shown where no Markdown is rendered. */
  readonly who: string;
}

const shownAtMost = 25;
const remarkAtMost = 120;

const Reasons = Reason.array().default([]);

/** A case's history, newest first, in words; the oldest lines of a very long one stay in the store alone. */
export const historyView = (one: Case, turn: Turn): HistoryLine[] =>
  one.history
    .toReversed()
    .slice(0, shownAtMost)
    .map((entry) => ({
      when: formatMoment(entry.at, turn.language, turn.zone),
      what: whatOf(entry, turn.t),
      who: [entry.byName, ...remarks(entry, turn)].filter(Boolean).join(' · '),
    }));

function whatOf({ what, details }: Entry, t: Texts): string {
  const answer = what === 'decided' ? Answer.safeParse(details).data : undefined;
  if (!answer) return wordsFor(t.history, what) || what;
  if (qualifies(answer)) return t.history.approved;
  return `${t.history.decided}: ${t.cards['record-decision'].outcomes[answer.outcome]}`;
}

function wordsFor(words: Readonly<Record<string, string>>, key: unknown): string {
  const name = String(key);
  return (Object.hasOwn(words, name) && words[name]) || '';
}

/** What an entry's details add for a reader: reasons, comments, dates and references. */
function remarks({ details }: Entry, { t, language }: Turn): string[] {
  const text = (key: string) => shortened(details[key]);
  const day = (key: string) => (text(key) ? formatDay(text(key), language) : '');
  const reasons = Reasons.safeParse(details['reasons']);
  return [
    wordsFor(t.sections, details['step']),
    ...(reasons.success ? reasons.data.map((reason) => t.reasons[reason]) : []),
    text('comment'),
    text('reply'),
    text('before') && t.takenFrom(text('before')),
    text('after'),
    day('filedOn'),
    day('sentOn'),
    wordsFor(t.standings, details['standing']),
    text('reference'),
    day('answeredOn'),
    text('validationId') && t.particulars.validationId(text('validationId')),
  ];
}

/** The beginning of a text; the whole of it stands where it is asked or answered. */
function shortened(text: unknown): string {
  if (typeof text !== 'string') return '';
  const line = text.replaceAll('\n', ' ');
  return line.length > remarkAtMost ? `${beginningOf(line, remarkAtMost)}…` : line;
}
