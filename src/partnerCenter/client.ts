import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openPool } from '../http/network.ts';
import type { Log } from '../log.ts';
import type { PartnerCenter } from '../services/partnerCenter.ts';
import { account } from './account.ts';
import { agreements } from './agreements.ts';
import { catalogue } from './catalogue.ts';
import { checks } from './checks.ts';
import { customers } from './customers.ts';
import { ordering } from './ordering.ts';
import { refreshTokenFile } from './refreshToken.ts';
import { type Limits, sender } from './sender.ts';
import { tokenSource } from './token.ts';
import { transport } from './transport.ts';

/** Where Partner Center is, and as whom we speak to it. */
export interface PartnerCenterConfig {
  /** Scheme and host, without a path. */
  readonly url: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshTokenFile: string;
}

interface Deps {
  readonly log: Log;
  /** The time in milliseconds, and waiting for some, for tests that need others. */
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  readonly limits?: Partial<Limits>;
}

/** Thirty seconds for a write, since Microsoft takes its time to create a tenant and to place an order. */
const usual: Limits = { read: 10_000, write: 30_000, patience: 5_000, rest: 15_000 };

/** Partner Center over its REST API: one attempt a write, allowed host only, no redirects, bounded answers. */
export function partnerCenter(
  config: PartnerCenterConfig,
  { log, now = Date.now, wait = pause, limits: others }: Deps,
): PartnerCenter & { close(): Promise<void> } {
  const limits = { ...usual, ...others };
  const dispatcher = openPool(16);
  const refreshToken = refreshTokenFile(config.refreshTokenFile);
  const tokens = tokenSource({
    ...config,
    url: config.tokenUrl,
    refreshToken,
    dispatcher,
    limit: limits.read,
    now,
    log,
  });
  const send = sender({ tokens, dispatcher, limits, guid: randomUUID, wait, log });
  const { origin } = new URL(config.url);
  const traced = (correlationId?: string): PartnerCenter => {
    const wire = transport({ send, origin, guid: randomUUID, correlationId, log });
    return {
      account: account(wire),
      customers: customers(wire),
      checks: checks(wire, randomUUID),
      agreements: agreements(wire, now),
      catalogue: catalogue(wire),
      ordering: ordering(wire),
      traced,
    };
  };
  return { ...traced(), close: () => dispatcher.destroy() };
}
