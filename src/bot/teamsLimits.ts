import { hour } from '../domain/moments.ts';
import type { Limit } from './slidingWindow.ts';

/** What Teams allows; https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit, read on 2026-11-22. */
export interface Limits {
  /** Of one bot in one conversation. */
  readonly conversation: readonly Limit[];
  /** Of one app in one tenant. */
  readonly tenant: readonly Limit[];
}

/**
 * A conversation is one person's, who may be typing while notices arrive: a few places of each window stay free for the
 * answers. The tenant's windows free themselves within a second, and the one spare place is only ever taken by a reply:
 * so replies come first, and notices still use 49 of 50.
 */
export const teamsLimits: Limits = {
  conversation: [
    { calls: 7, within: 1_000, spare: 1 },
    { calls: 8, within: 2_000, spare: 1 },
    { calls: 60, within: 30_000, spare: 5 },
    { calls: 1_800, within: hour, spare: 60 },
  ],
  tenant: [{ calls: 50, within: 1_000, spare: 1 }],
};

/** How long an answer waits for its place, in milliseconds; Teams gives a message's turn fifteen seconds. */
export const patience = 5_000;

/** After how many milliseconds it is looked again whether there is a place. */
export const untilNextLook = 100;

/** For how many milliseconds to wait where Teams says to, but not how long. */
export const defaultHold = 1_000;

/** A connector on this very machine limits nobody. */
export const noLimits: Limits = { conversation: [], tenant: [] };
