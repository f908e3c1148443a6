import { deepEqual, equal } from 'node:assert/strict';
import { openCustomerQualification, openPartnerQualification } from '../../../src/domain/application/open.ts';
import { customerKeysOf } from '../../../src/domain/application/sameCustomer.ts';
import type { Case } from '../../../src/domain/case.ts';
import { caseIndexes } from '../../../src/stores/lowdb/caseIndexes.ts';
import { body } from '../../support/journeys/customerJourney.ts';

const at = '2026-01-05T18:00:00.000Z';
const tenant = 'c0a41b77-2d6e-4f19-8b53-000000000001';

const owner = { id: 't/a', name: 'Sales agent', roles: [] };
const draft = (id: string) => openPartnerQualification(id, `GCC-${id}`, owner, at);
const customer = (id: string) => openCustomerQualification(id, `GCC-${id}`, owner, at);

const own = (id: string, of: string): Case => ({ ...draft(id), owner: of });
const inStatus = (id: string, status: 'submitted' | 'filed'): Case => ({ ...draft(id), status });
const ofTenant = (id: string, partnerTenantId: string): Case => ({ ...draft(id), partnerTenantId });
const waiting = (id: string): Case => ({ ...draft(id), lookAt: at });

/** What stands for the cases that were put, the later in the place of the earlier. */
function indexed(...cases: readonly Case[]) {
  const indexes = caseIndexes();
  const last = new Map<string, Case>();
  for (const one of cases) {
    indexes.put(last.get(one.id), one);
    last.set(one.id, one);
  }
  return (query: Parameters<typeof indexes.fewest>[0]) => indexes.fewest(query)?.sort();
}

describe('the indexes of cases', () => {
  it('know the cases of an owner', () => {
    const fewest = indexed(own('c1', 't/a'), own('c2', 't/b'), own('c3', 't/a'));
    deepEqual(fewest({ owner: 't/a' }), ['c1', 'c3']);
    deepEqual(fewest({ owner: 't/nobody' }), []);
  });

  it('know the cases of a kind and of a status', () => {
    const fewest = indexed(draft('c1'), inStatus('c2', 'submitted'), inStatus('c3', 'filed'), customer('c4'));
    deepEqual(fewest({ kind: 'partnerQualification' }), ['c1', 'c2', 'c3']);
    deepEqual(fewest({ kind: 'customerQualification' }), ['c4']);
    deepEqual(fewest({ statuses: ['submitted', 'filed'] }), ['c2', 'c3']);
    deepEqual(fewest({ kind: 'customerQualification', statuses: ['submitted'] }), []);
    deepEqual(fewest({ kind: 'partnerQualification', statuses: ['draft'] }), ['c1']);
  });

  it("know the cases of a partner's tenant, those that wait, and none where there is nothing to go by", () => {
    const fewest = indexed(ofTenant('c1', tenant), ofTenant('c2', ''), waiting('c3'), draft('c4'));
    deepEqual(fewest({ partnerTenantId: tenant }), ['c1']);
    deepEqual(fewest({ lookBy: at }), ['c3']);
    equal(fewest({ words: 'city' }), undefined);
  });

  it('give the fewest that can be: the smallest of what is asked for', () => {
    const many = Array.from({ length: 5 }, (_, number) => own(`m${number}`, 't/a'));
    const fewest = indexed(...many, { ...own('c1', 't/a'), partnerTenantId: tenant }, ofTenant('c2', tenant));
    deepEqual(fewest({ owner: 't/a', partnerTenantId: tenant }), ['c1', 'c2']);
    deepEqual(fewest({ kind: 'partnerQualification', partnerTenantId: tenant }), ['c1', 'c2']);
    deepEqual(fewest({ partnerTenantId: tenant, lookBy: at }), []);
  });

  it('follow a case that changes', () => {
    const fewest = indexed(
      own('c1', 't/a'),
      ...[own('c1', 't/b'), { ...inStatus('c2', 'submitted'), lookAt: at }, inStatus('c2', 'filed')],
    );
    deepEqual([fewest({ owner: 't/a' }), fewest({ owner: 't/b' })], [['c2'], ['c1']]);
    deepEqual([fewest({ statuses: ['submitted'] }), fewest({ lookBy: at })], [[], []]);
    deepEqual(fewest({ statuses: ['filed'] }), ['c2']);
  });

  it('know the applications for a customer by any of its keys, and forget those that it loses', () => {
    const tenants = { partnerTenantId: tenant, customerTenantId: tenant, hasCommercial: false };
    const known: Case = {
      ...customer('c1'),
      answers: {
        tenants: { ...tenants, reviewOption: 'cspCustomer', segment: 'none' },
        body: { ...body, bodyKind: 'city' },
      },
    };
    const keys = customerKeysOf(known);
    const fewest = indexed(known, { ...known, id: 'c2' }, customer('c2'));
    equal(keys.length, 2);
    for (const key of keys) deepEqual(fewest({ customerKeys: [key, 'another'] }), ['c1']);
    deepEqual(fewest({ customerKeys: keys }), ['c1']);
    deepEqual(fewest({ customerKeys: ['another'] }), []);
  });
});
