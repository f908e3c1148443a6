import type { State } from './state.ts';

/** What the emulator's page shows, as one value; sent whole whenever something changes. */
export interface CenterState {
  /** The simulated time, ISO 8601 in UTC, and the zone that it is told in. */
  readonly now: string;
  readonly zone: string;
  readonly partner: string;
  readonly customers: readonly CustomerState[];
  readonly codes: readonly CodeState[];
  /** Newest first, as all that follows. */
  readonly carts: readonly PurchaseState[];
  readonly orders: readonly PurchaseState[];
  readonly asked: State['asked'];
  readonly switches: State['switches'];
  /** The calls whose failure can be switched. */
  readonly operations: readonly string[];
}

export interface CustomerState {
  readonly id: string;
  readonly name: string;
  readonly isOurs: boolean;
  /** The special qualifications: each with Microsoft's word, if there is one. */
  readonly qualifications: readonly { readonly kind: string; readonly status?: string | undefined }[];
  readonly account: string;
  readonly hasAgreed: boolean;
  readonly isAdministered: boolean;
}

export interface CodeState {
  readonly id: string;
  readonly organization: string;
  readonly remaining: number;
  readonly most: number;
  readonly isOurs: boolean;
}

/** A cart or an order: whose, what, and how far it is. Prices are invented. */
export interface PurchaseState {
  readonly id: string;
  readonly customer: string;
  readonly at: string;
  readonly lines: readonly { readonly title: string; readonly quantity: number }[];
  /** What the partner calls its lines, by which it finds them again; each once. */
  readonly references: readonly string[];
  readonly total: number;
  readonly status: string;
}
