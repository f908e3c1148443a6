import type { Customer, SpecialQualification } from '../../domain/customer.ts';
import { denialIn, type GccStanding, gccStanding } from '../../domain/gccStanding.ts';
import type { RuleId } from '../../domain/rules/rule.ts';
import { isGuid } from '../../domain/tenant.ts';
import { findOurs } from '../findOurs.ts';
import type { PartnerCenter } from '../partnerCenter.ts';
import { unlessFailed } from '../partnerCenterError.ts';

/** A customer, and the rule that keeps it from ordering at all, or from having it at once. */
export interface Buyer {
  readonly customer: Customer;
  readonly rule: RuleId | undefined;
  /** Whether an order may be begun; it may have to wait. Where it may not and no rule says why, nobody could read why. */
  readonly mayOrder: boolean;
  /** Why Microsoft has denied its qualification, in Microsoft's words. */
  readonly reason: string | undefined;
}

/** Some of the customers that were asked for, and how many there are. */
export interface Buyers {
  readonly shown: readonly Buyer[];
  readonly all: number;
}

const most = 12;
/** Each is a question of its own to Partner Center, and somebody waits: others are found by their names. */
const lookedAt = 32;

/** The customers whose name begins with these words, those first who may order. Throws `PartnerCenterError`. */
export async function buyers({ customers }: PartnerCenter, words: string): Promise<Buyers> {
  const all = await customers.list(words ? { name: words } : undefined);
  const ours = all.filter(({ isOurs }) => isOurs);
  const found = await Promise.all(
    ours.slice(0, lookedAt).map(async (customer) => {
      const all = await unlessFailed(customers.qualifications(customer.id));
      return all ? buyerOf(customer, all) : unread(customer);
    }),
  );
  return { shown: found.toSorted((a, b) => rank(a) - rank(b)).slice(0, most), all: ours.length };
}

/** One customer of ours; nothing but a tenant's ID is asked for. Throws `PartnerCenterError`. */
export async function buyer(center: PartnerCenter, id: string): Promise<Buyer | undefined> {
  const customer = isGuid(id) ? await findOurs(center, id) : undefined;
  return customer && buyerOf(customer, await center.customers.qualifications(id));
}

const rank = ({ rule, mayOrder }: Buyer): number => (mayOrder ? (rule === undefined ? 0 : 1) : 2);

/** One of whom Partner Center does not say at the moment whether it may order; it holds up no other. */
const unread = (customer: Customer): Buyer => ({
  customer,
  rule: undefined,
  mayOrder: false,
  reason: undefined,
});

function buyerOf(customer: Customer, all: readonly SpecialQualification[]): Buyer {
  const rule = rules[gccStanding(all)];
  const reason = rule === 'O4' ? denialIn(all) : undefined;
  return { customer, rule, mayOrder: rule === undefined || rule === 'O3', reason };
}

const rules: Readonly<Record<GccStanding, RuleId | undefined>> = {
  approved: undefined,
  inReview: 'O3',
  unknown: 'O3',
  denied: 'O4',
  none: 'O1',
  other: 'O2',
};
