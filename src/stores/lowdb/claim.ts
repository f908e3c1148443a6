import { randomUUID } from 'node:crypto';
import { claimed, type Notice } from '../../domain/notice.ts';
import type { Writer } from './writer.ts';

/** Takes up to `limit` notices that are due, until `until`: the oldest of each person, unless it is being changed now. */
export async function claim(writer: Writer, limit: number, now: string, until: string): Promise<Notice[]> {
  const free: Notice[] = [];
  for (const head of writer.document().notices.heads()) {
    if (free.length === limit) break;
    if (head.notBefore <= now && !writer.isHeld(head.id)) free.push(head);
  }
  if (free.length === 0) return [];
  const taken = free.map((one) => claimed(one, until, randomUUID()));
  const ids = taken.map(({ id }) => id);
  await writer.alone(ids, () => writer.persist({ notices: taken }));
  return taken;
}
