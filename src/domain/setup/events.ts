import type { TakenOn } from '../takenOn.ts';
import type { Kept } from '../unfinished.ts';
import type { Code } from './answers.ts';
import type { Looked, SetupStatus } from './customerSetup.ts';

/** Why Partner Center said no: its code, the HTTP status, and Microsoft's own words where it gives any. */
export interface Trouble {
  readonly code: string;
  readonly status: number;
  readonly reason: string;
}

/** What each event of a setup carries. */
interface SetupDetails {
  answered: { readonly step: string; readonly answers: object; readonly looked: Looked };
  kept: Omit<Kept, 'type'>;
  /** The agent has it created. */
  confirmed: { readonly requestId: string };
  /** Partner Center shows by now that it must not be created: the agent has it back, with what was seen. */
  stopped: { readonly looked: Looked };
  /** The agent gives up a setup of which nothing was created. */
  withdrawn: object;
  /** After a refusal that left nothing behind, the agent goes back to the answers. */
  corrected: object;
  /** Just before the tenant is asked for. */
  creationBegun: object;
  tenantCreated: { readonly tenantId: string; readonly hasCredentials: boolean; readonly requestId: string };
  /** The tenant of a creation whose answer was lost. */
  tenantFound: { readonly tenantId: string; readonly requestId: string };
  credentialsSent: object;
  credentialsLost: object;
  /** Just before the qualification is asked for. */
  qualificationBegun: object;
  /** A write was certainly not done and is done anew, as another, from `at`. */
  retried: Trouble & { readonly requestId: string; readonly at: string };
  /** Whether a write was done is unknown; it is looked into from `at`. */
  doubted: Trouble & { readonly at: string };
  inReview: object;
  qualified: object;
  denied: Trouble;
  refused: Trouble;
  /** Somebody has to look into it. */
  stuck: Trouble;
  resumed: { readonly requestId: string };
  /** The tenant is to be qualified with another validation ID. */
  codeChanged: Omit<Code, 'reseller'> & { readonly looked: Looked; readonly requestId: string };
  takenOn: Omit<TakenOn, 'type'>;
}
export type SetupEventType = keyof SetupDetails;

/** Something that happens to a setup after it was opened. */
export type SetupEvent<T extends SetupEventType = SetupEventType> = {
  [K in T]: { readonly type: K } & SetupDetails[K];
}[T];

/** The one table of legal transitions: in which statuses an event may happen. Microsoft may think better of a denial. */
export const setupTransitions: Record<SetupEventType, readonly SetupStatus[]> = {
  answered: ['draft'],
  kept: ['draft'],
  confirmed: ['draft'],
  stopped: ['draft', 'creating'],
  withdrawn: ['draft'],
  corrected: ['refused'],
  creationBegun: ['creating'],
  tenantCreated: ['creating'],
  tenantFound: ['creating'],
  credentialsSent: ['qualifying'],
  credentialsLost: ['qualifying'],
  qualificationBegun: ['qualifying'],
  retried: ['creating', 'qualifying'],
  doubted: ['creating', 'qualifying'],
  inReview: ['qualifying', 'refused'],
  qualified: ['qualifying', 'refused'],
  denied: ['qualifying'],
  refused: ['creating'],
  stuck: ['creating', 'qualifying'],
  resumed: ['needsReview'],
  codeChanged: ['needsReview'],
  // Not while it is created: a worker that finds it changed would lose the first credentials.
  takenOn: ['qualifying', 'ready', 'refused', 'needsReview'],
};
