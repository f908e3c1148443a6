import { type Case, type CaseKind, type Cases, type EventName, isLegal } from '../domain/case.ts';
import { mayApply } from '../domain/policy.ts';
import { judgeCustomer } from './applications/customerFindings.ts';
import { judgePartner } from './applications/partnerFindings.ts';
import type { Judgement } from './judgement.ts';
import { judgeOrder } from './orders/orderFindings.ts';
import type { Directory, Store } from './ports.ts';
import { judgeSetup } from './setups/setupFindings.ts';
import { judgeTakeover } from './takeovers/takeoverFindings.ts';
import { canTakeOn } from './takingOn.ts';

type Judge<C> = (store: Store, one: C, mayApply: boolean) => Promise<Judgement>;

const judges: { readonly [K in CaseKind]: Judge<Cases[K]> } = {
  partnerQualification: judgePartner,
  customerQualification: judgeCustomer,
  customerSetup: judgeSetup,
  takeover: judgeTakeover,
  order: judgeOrder,
};

const judgeOf = <K extends CaseKind>(kind: K): Judge<Cases[K]> => judges[kind];

/** The events with which a case is sent on its way: for these its owner must be an agent (P7). */
const sending: Readonly<Record<CaseKind, readonly EventName[]>> = {
  partnerQualification: ['submitted', 'replied'],
  customerQualification: ['submitted', 'replied'],
  customerSetup: ['confirmed'],
  takeover: ['sent'],
  order: ['submitted', 'reconfirmed'],
};

const isToBeSent = (one: Case): boolean => sending[one.kind].some((event) => isLegal(one, event));

interface Deps {
  readonly store: Store;
  readonly directory: Directory;
}

/** Looks up what the rules need to know beyond the case itself, and applies them all. */
export async function judge(deps: Deps, one: Case): Promise<Judgement> {
  const owner = { id: one.owner, roles: await deps.directory.rolesOf(one.owner) };
  const judgement = await judgeOf<CaseKind>(one.kind)(deps.store, one, mayApply(owner) || !isToBeSent(one));
  const { openElsewhere } = judgement;
  const isElsewhereLeft = openElsewhere !== undefined && (await canTakeOn(deps, owner, openElsewhere));
  return { ...judgement, isElsewhereLeft };
}
