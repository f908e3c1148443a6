import { type Case, isApplication, isDraft } from './case.ts';
import type { PersonId, Role } from './person.ts';

/** Which cases a person sees: all of their own, if they own any, and those that people of these roles look after. */
export interface Sight {
  readonly owner: PersonId | undefined;
  readonly roles: readonly Role[];
}

/** The roles whose people look after cases of others. */
export const caring: readonly Role[] = ['reviewer', 'operator'];

/**
 * The role whose people see a case that is not their own: reviewers applications that were submitted at least once, drafts
 * before that are not theirs to read; operators what else left the draft, for it may need them.
 */
export function roleThatSees(one: Case): Role | undefined {
  if (!isApplication(one)) return isDraft(one) ? undefined : 'operator';
  return one.history.some((line) => line.what === 'submitted') ? 'reviewer' : undefined;
}

/** Whether a case is among those of a sight. */
export function isSeen(one: Case, { owner, roles }: Sight): boolean {
  const role = roleThatSees(one);
  return one.owner === owner || (role !== undefined && roles.includes(role));
}
