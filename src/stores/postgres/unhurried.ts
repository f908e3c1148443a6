import { day } from '../../domain/moments.ts';

/** A statement for which no client gives up on the server: how long it takes depends on how much the tables hold. */
export const unhurried = (text: string, values: unknown[] = []) => ({ text, values, query_timeout: day });
