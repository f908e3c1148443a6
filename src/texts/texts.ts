import type { Language } from '../domain/person.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** Every text that a person may read, in one language. English defines the shape. */
export type Texts = typeof en;

export const texts: Record<Language, Texts> = { en, de };
