import { isSetup } from '../../domain/case.ts';
import type { ValidationCode } from '../../domain/customer.ts';
import type { Trace } from '../../domain/trace.ts';
import type { Asked, Inquiry } from '../inquiry.ts';
import type { Store } from '../ports.ts';

/**
 * The validation IDs with which one customer at most can still be set up, those first that can still be used. One is left out
 * that is meant for one customer and unused, or used up as it was meant to be: by customers that are ready.
 */
export async function scarceCodes(
  store: Store,
  inquiry: Inquiry,
  trace: Trace,
): Promise<Asked<ValidationCode[]>> {
  const asked = await inquiry.ask(trace, ({ account }) => account.validationCodes());
  if ('refusal' in asked) return asked;
  const scarce = asked.answer.filter((code) => left(code) <= 1 && !isUnused(code));
  const ready = scarce.some((code) => left(code) === 0) ? await codesOfReady(store) : [];
  const isDone = (code: ValidationCode) =>
    left(code) === 0 && ready.filter((id) => id === code.id).length >= (code.most ?? 1);
  return { answer: scarce.filter((code) => !isDone(code)).sort((a, b) => left(b) - left(a)) };
}

const left = ({ remaining = Number.POSITIVE_INFINITY }: ValidationCode): number => remaining;

/** Whether a validation ID that is meant for one customer has not set it up yet. */
const isUnused = ({ most, remaining }: ValidationCode): boolean => most === 1 && remaining === 1;

/** The validation ID of each customer that is ready. */
const codesOfReady = async (store: Store): Promise<(string | undefined)[]> =>
  (await store.list({ kind: 'customerSetup', statuses: ['ready'] }))
    .filter(isSetup)
    .map(({ answers }) => answers.code?.validationId);
