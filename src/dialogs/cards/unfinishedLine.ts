import { askedSteps } from '../../domain/application/partnerQualification.ts';
import { isPartner, type Stepwise } from '../../domain/case.ts';
import type { Turn } from '../dialog.ts';

export const sampleUnfinished = 'Begun, but not part of the case yet: Contact.';

/** Which of the asked parts of a case its owner began to change and left; empty when there are none. */
export function unfinishedLine(one: Stepwise, { t }: Turn): string {
  const begun = Object.keys(one.unfinished ?? {});
  const asked: readonly string[] = isPartner(one) ? askedSteps(one.answers) : begun;
  const words = new Map<string, unknown>(Object.entries({ ...t.sections, ...t.setupParts }));
  const parts = begun.filter((step) => asked.includes(step)).flatMap((step) => words.get(step) ?? []);
  return parts.length > 0 ? t.common.unfinished(parts.join(', ')) : '';
}
