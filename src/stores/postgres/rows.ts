import { customerKeysOf } from '../../domain/application/sameCustomer.ts';
import { type Case, isClosed } from '../../domain/case.ts';
import { searchText } from '../../domain/names.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Person } from '../../domain/person.ts';
import { roleThatSees } from '../../domain/sight.ts';
import { gramsOf, plain } from './words.ts';

/** A case as a row, without its history, which has rows of its own. */
export function caseRow(one: Case) {
  const { history: _history, ...body } = one;
  const search = plain(searchText(one));
  return {
    id: one.id,
    ref: one.ref.toUpperCase(),
    kind: one.kind,
    owner: one.owner,
    status: one.status,
    partner_tenant_id: one.partnerTenantId,
    changed_at: one.changedAt,
    look_at: one.lookAt,
    revision: one.revision,
    is_closed: isClosed(one),
    seen_by: roleThatSees(one),
    customer_keys: customerKeysOf(one).map(plain),
    search,
    grams: gramsOf(search),
    body,
  };
}

/** The entries of a case's history after the first so many; they are counted from 1. */
export const historyRows = ({ id, history }: Case, known: number) =>
  history.map((entry, index) => ({ case_id: id, number: index + 1, entry })).slice(known);

export const personRow = (body: Person) => ({ id: body.id, revision: body.revision, body });

export const noticeRow = (body: Notice) => ({
  id: body.id,
  receiver: body.to,
  case_id: body.caseId,
  state: body.state,
  at: body.at,
  not_before: body.notBefore,
  lease: body.lease,
  body,
});
