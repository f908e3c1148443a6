import { pasted } from '../domain/pasted.ts';
import { maybeRef, refIn } from '../domain/ref.ts';
import { isGuid, tenantIn } from '../domain/tenant.ts';
import { beginningOf, oneLine } from '../domain/text.ts';
import { showCase } from './case/showCase.ts';
import { showByRef } from './cases.ts';
import { showTenant } from './check.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Turn } from './dialog.ts';
import { helpReply } from './help.ts';
import { nearest, plain } from './nearest.ts';

const longest = 300;

/** What somebody typed as we compare it: on one line, without what nobody sees and a leading slash. */
export const normalized = (text: string): string => beginningOf(oneLine(text), longest).replace(/^\/\s*/, '');

/** Answers what somebody typed: a command in either language with its words, a case, a tenant, or the nearest command. */
export async function answerText(
  text: string,
  turn: Turn,
  dialogs: readonly Dialog[],
  desk: Desk,
): Promise<Reply> {
  const typed = normalized(text);
  return (
    (await beginTyped(typed, turn, dialogs)) ??
    (await namedCase(typed, turn, desk)) ??
    (await bareTenant(typed, turn, desk)) ??
    greeted(typed, turn) ??
    misunderstood(typed, turn, dialogs)
  );
}

/** Begins the dialog whose command was typed, in either language, or that needs none; nothing when it is none of these. */
export async function beginTyped(
  text: string,
  turn: Turn,
  dialogs: readonly Dialog[],
): Promise<Reply | undefined> {
  const typed = normalized(text) || 'help';
  const [first = '', ...words] = typed.split(' ');
  const named = dialogs.find(({ command }) => command && isWord(pasted(first), Object.values(command)));
  if (named) return named.begin?.(turn, pasted(words.join(' ').replace(before, '')));
  const alone = pasted(typed);
  return dialogs.find(({ isMeant }) => isMeant?.(alone))?.begin?.(turn, alone);
}

/** What people put between a command and what they look for. */
const before = /^(?:for|für) /i;

const greetings =
  /^(?:hi|hey|hello|good (?:morning|afternoon|evening)|hallo|moin|servus|guten (?:morgen|tag|abend))\b/i;

const greeted = (typed: string, turn: Turn): Reply | undefined =>
  greetings.test(typed) ? helpReply(turn, true) : undefined;

const isWord = (word: string, commands: readonly string[]): boolean =>
  commands.some((command) => plain(command) === plain(word));

/** The case that a text names. What only may be a ref is none unless there is that case, and the person may see it. */
async function namedCase(typed: string, turn: Turn, desk: Desk): Promise<Reply | undefined> {
  const ref = refIn(typed);
  if (ref) return showByRef(ref, turn, desk);
  const maybe = maybeRef(typed);
  const one = maybe && (await desk.cases.find(turn.actor, maybe));
  return one ? showCase(one, turn, desk) : undefined;
}

/** The tenant of an ID or a domain name that is all of the text; many a word looks like a domain name that nobody has. */
async function bareTenant(typed: string, turn: Turn, desk: Desk): Promise<Reply | undefined> {
  const asked = /\s|^[^/]*@/.test(pasted(typed)) ? undefined : tenantIn(typed);
  if (!asked) return undefined;
  const tenant = await desk.tenants.find(asked);
  return isGuid(asked) || tenant.kind !== 'missing' ? showTenant(asked, tenant, turn, desk) : undefined;
}

/**
 * Names the command nearest to the first word or the first two, else to what follows them, of the person's language if it is
 * as near.
 */
function misunderstood(typed: string, { t, language }: Turn, dialogs: readonly Dialog[]): Reply {
  const words = typed.split(' ');
  const spoken = words.flatMap((word, at) => [word, word + (words[at + 1] ?? '')]).map(pasted);
  const commands = dialogs.flatMap(({ command }) => command ?? []);
  const own = commands.map((command) => command[language]);
  const offered = [...own, ...commands.flatMap((command) => Object.values(command))];
  const meant = nearest(spoken.slice(0, 2), offered) ?? nearest(spoken.slice(2), offered);
  return { text: meant ? t.chat.nearest(meant) : t.chat.unknown };
}
