import { CustomerStep } from '../../domain/application/customerQualification.ts';
import { askedSteps } from '../../domain/application/partnerQualification.ts';
import { type Application, isPartner } from '../../domain/case.ts';
import type { Turn } from '../dialog.ts';

/** Which of the asked parts of an application its owner began to change and left; empty when there are none. */
export function unfinishedLine(one: Application, { t }: Turn): string {
  const asked = isPartner(one) ? askedSteps(one.answers) : CustomerStep.options;
  const parts = asked.filter((step) => Object.hasOwn(one.unfinished ?? {}, step));
  const words = new Map<string, unknown>(Object.entries(t.sections));
  return parts.length > 0 ? t.common.unfinished(parts.map((step) => words.get(step) ?? step).join(', ')) : '';
}
