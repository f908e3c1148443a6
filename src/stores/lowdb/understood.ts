import type { z } from 'zod/v4';
import { StoreDamaged } from '../unusable.ts';

/** What a line with a right checksum says. Throws `StoreUnusable` when this version does not understand it. */
export function understood<T>(schema: z.ZodType<T>, body: string, file: string, at: number): T {
  const read = schema.safeParse(JSON.parse(body));
  if (read.success) return read.data;
  throw new StoreDamaged(file, `has a line at byte ${at} that this version does not understand`);
}
