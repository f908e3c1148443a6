import type { Application } from '../domain/case.ts';
import type { Turn } from './dialog.ts';

/** Which parts of an application its owner began to change and left; empty when there are none. */
export function unfinishedLine({ unfinished = {} }: Application, { t }: Turn): string {
  const words = new Map<string, unknown>(Object.entries(t.sections));
  const parts = Object.keys(unfinished).map((step) => String(words.get(step) ?? step));
  return parts.length > 0 ? t.common.unfinished(parts.join(', ')) : '';
}
