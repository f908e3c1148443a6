import pg from 'pg';
import { Unsaved } from '../../services/ports.ts';
import { StoreUnusable } from '../unusable.ts';

/**
 * The classes of SQLSTATE that say nothing about the statement: the connection, a conflict with another transaction, no
 * room, an operator or a failover, the disk. https://www.postgresql.org/docs/12/errcodes-appendix.html
 */
const passing = ['08', '25', '28', '3D', '40', '53', '55', '57', '58'];

/** What the driver has thrown. Whatever else comes up between two statements is a bug of ours. */
const ofDriver = new WeakSet<Error>();

/** Waits for the driver, and keeps in mind which failures are its own. */
export const asked = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch((error: Error) => {
    ofDriver.add(error);
    throw error;
  });

const stateOf = (error: unknown): string | undefined =>
  error instanceof pg.DatabaseError ? error.code : undefined;

/** Two transactions stood in each other's way; the one that lost may simply be run again. */
export const isConflict = (error: unknown): boolean => stateOf(error)?.startsWith('40') ?? false;

/** The server could not be reached or could not go on, as in a failover; of the statement itself this says nothing. */
export const isOutage = (error: unknown): boolean => {
  if (!(error instanceof Error && ofDriver.has(error))) return false;
  const state = stateOf(error);
  return state === undefined || passing.some((one) => state.startsWith(one));
};

/** Nobody answered: no connection, no word in time, or a server that is going down or coming up. */
export const isSilence = (error: unknown): boolean =>
  isOutage(error) && /^(08|57P|$)/.test(stateOf(error) ?? '');

/** An error as the port knows it: `Unsaved` for what passes, itself for what is a bug. */
export const asUnsaved = (error: unknown): unknown =>
  isOutage(error) && !(error instanceof Unsaved) ? new Unsaved(error) : error;

/** Waits for a connection that something is to begin with. Throws `StoreUnusable` where there is none. */
export async function reached<T>(connect: () => Promise<T>): Promise<T> {
  try {
    return await connect();
  } catch (error) {
    const [first] = error instanceof AggregateError ? error.errors : [error]; // one for each address of a host
    throw unreachable(first);
  }
}

/** What there is to say of a connection that there is not, or not any more. */
export const unreachable = (cause: Error): StoreUnusable =>
  new StoreUnusable(`PostgreSQL cannot be used: ${cause.message}`, { cause });

/** Classes and codes of what an operator can mend: who may sign in and do what, what is there, room, and the server's state. */
const operators = /^(?:28|3D|3F|53|55|57|58|0A|42501|42939|25006)/;

/** An error before there are people to answer: one for the operator to mend in the server's words, anything else as it is. */
export const toldBy = (error: unknown): unknown =>
  error instanceof pg.DatabaseError && operators.test(error.code ?? '')
    ? new StoreUnusable(`PostgreSQL refuses this: ${error.message} (${error.code})`, { cause: error })
    : error;
