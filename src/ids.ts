import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { refAlphabet } from './domain/ref.ts';
import type { Clock, Ids } from './services/ports.ts';

/** Names from the system's secure randomness. */
export const systemIds: Ids = {
  guid: () => randomUUID(),
  id: () => randomBytes(16).toString('base64url'),
  ref: () => `GCC-${Array.from({ length: 5 }, () => refAlphabet[randomInt(refAlphabet.length)]).join('')}`,
};

export const systemClock: Clock = { now: () => new Date().toISOString() };
