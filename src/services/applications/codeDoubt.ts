import { isSameOrganization } from '../../domain/application/sameOrganization.ts';
import { type Case, isCustomer } from '../../domain/case.ts';
import type { Trace } from '../../domain/trace.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Store } from '../ports.ts';

/**
 * Why a validation ID may not be a customer's: it is recorded with another application, or Partner Center does not show it,
 * shows it used up, or for an organization of another name.
 */
export type CodeDoubt = 'recorded' | 'unlisted' | 'usedUp' | 'otherName';

interface Deps {
  readonly store: Store;
  readonly inquiry: Inquiry;
}

/** What speaks against a validation ID that is to be recorded for a customer. Partner Center's silence says nothing. */
export async function codeDoubt(
  { store, inquiry }: Deps,
  one: Case,
  validationId: string,
  trace: Trace,
): Promise<CodeDoubt | undefined> {
  if (!validationId || !isCustomer(one)) return undefined;
  if (await isRecordedElsewhere(store, validationId, one)) return 'recorded';
  const asked = await inquiry.ask(trace, ({ account }) => account.validationCodes());
  if ('refusal' in asked) return undefined;
  const code = asked.answer.find(({ id }) => id === validationId);
  if (!code) return 'unlisted';
  if (code.remaining === 0) return 'usedUp';
  return isSameOrganization(code.organization, one.answers.body?.legalName ?? '') ? undefined : 'otherName';
}

/** Whether a validation ID is recorded with another application than this one. */
export async function isRecordedElsewhere(
  store: Store,
  validationId: string,
  { id }: Case,
): Promise<boolean> {
  const found = await store.list({ kind: 'customerQualification', words: validationId });
  return found
    .filter(isCustomer)
    .some((other) => other.id !== id && other.answer?.validationId === validationId);
}
