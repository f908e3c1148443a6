import type { TurnContext } from 'botbuilder';
import type { Trace } from '../domain/trace.ts';

const key = Symbol('trace');

/** Gives the SDK's context of a turn the trace that it belongs to. */
export const setTrace = (context: TurnContext, trace: Trace): void => void context.turnState.set(key, trace);

/** The trace that a context was given. */
export const traceOf = (context: TurnContext): Trace => context.turnState.get<Trace>(key);
