import { z } from 'zod/v4';

/** Why a notice was not delivered, as far as it makes a difference to an operator. */
export const FailureKind = z.enum([
  'unreachable',
  'throttled',
  'busy',
  'outage',
  'fault',
  'unanswered',
  'unsent',
  'unauthorized',
  'wrongHost',
  'tooBig',
  'refused',
  'unmade',
]);
export type FailureKind = z.infer<typeof FailureKind>;

/** The reason that a notice keeps: the kind, and what Teams said, for example `unreachable 403 BotNotInConversationRoster`. */
export const reasonOf = (kind: FailureKind, ...said: readonly (string | number)[]): string =>
  [kind, ...said].filter(Boolean).join(' ');

/** What a notice's reason says; undefined for one from before there were kinds. */
export function failureOf(reason: string): { kind: FailureKind; said: string } | undefined {
  const [first = '', ...rest] = reason.split(' ');
  const kind = FailureKind.safeParse(first);
  return kind.success ? { kind: kind.data, said: rest.join(' ') } : undefined;
}

/** Whether a notice was given up because its receiver could not be reached: it is sent once they can be. */
export const isMissed = ({ reason = '' }: { readonly reason?: string | undefined }): boolean =>
  failureOf(reason)?.kind === 'unreachable';
