import { isOrder } from '../../domain/case.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Actor } from '../../domain/person.ts';
import type { RuleId } from '../../domain/rules/rule.ts';
import type { Trace } from '../../domain/trace.ts';
import { askFor } from '../askFor.ts';
import type { CasesService } from '../cases.ts';
import type { Asked, Inquiry } from '../inquiry.ts';
import { type Opened, type OpeningDeps, openCase } from '../opening.ts';
import { buyer } from './buyers.ts';

interface Deps extends OpeningDeps {
  readonly cases: CasesService;
  readonly inquiry: Inquiry;
}

/** An order, if another may be opened, or the rule that forbids it; nothing where the person knows of no such customer. */
type Begun = { readonly order: Opened } | { readonly rule: RuleId } | undefined;

/** An order for the customer with this tenant ID, in draft; one that nothing was put in yet is gone on with. */
export async function beginOrder(
  deps: Deps,
  actor: Actor,
  customerId: string,
  trace: Trace,
): Promise<Asked<Begun>> {
  const asked = await askFor(deps, actor.id, trace, (center) => buyer(center, customerId));
  if ('refusal' in asked) return asked;
  if (!asked.answer) return { answer: undefined };
  const { customer, rule, mayOrder } = asked.answer;
  if (rule && !mayOrder) return { answer: { rule } };
  const order = await draftFor(deps, actor, { id: customer.id, name: customer.name }, trace);
  return { answer: order && { order } };
}

async function draftFor(
  deps: Deps,
  actor: Actor,
  customer: NonNullable<Order['customer']>,
  trace: Trace,
): Promise<Opened | undefined> {
  const drafts = await deps.store.list({ kind: 'order', owner: actor.id, statuses: ['draft'] });
  const empty = drafts
    .filter(isOrder)
    .find((one) => one.customer?.id === customer.id && one.lines.length === 0);
  if (empty) return empty;
  const opened = await openCase(deps, actor, 'order', trace);
  if (opened === 'tooManyDrafts') return opened;
  const { id: caseId, revision } = opened;
  const acted = await deps.cases.act(
    { actor, caseId, revision, trace },
    { type: 'customerChosen', customer },
  );
  return acted.outcome !== 'gone' ? acted.one : undefined;
}
