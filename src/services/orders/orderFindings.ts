import { assess } from '../../domain/assess.ts';
import type { Order } from '../../domain/order/order.ts';
import { agentRule } from '../../domain/rules/partner.ts';
import type { Judgement } from '../judgement.ts';
import type { Store } from '../ports.ts';

/** Applies P7 to an order; `mayApply` is about its owner. The O rules ask Partner Center and are applied when somebody asks. */
export async function judgeOrder(_store: Store, _one: Order, mayApply: boolean): Promise<Judgement> {
  return { findings: assess([agentRule], { mayApply }) };
}
