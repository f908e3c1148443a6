import { assess } from '../../domain/assess.ts';
import type { Order } from '../../domain/order/order.ts';
import { theDesk } from '../../domain/policy.ts';
import { agentRule } from '../../domain/rules/partner.ts';
import type { Judgement } from '../judgement.ts';
import type { Store } from '../ports.ts';

/**
 * Applies P7 to an order; `mayApply` is about its owner, and an order that was found has none. The O rules ask Partner Center
 * and are applied when somebody asks.
 */
export async function judgeOrder(_store: Store, one: Order, mayApply: boolean): Promise<Judgement> {
  return { findings: assess([agentRule], { mayApply: mayApply || one.owner === theDesk.id }) };
}
