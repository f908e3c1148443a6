import { deepEqual, equal } from 'node:assert/strict';
import {
  type PartnerQualification,
  resellerAmong,
} from '../../../src/domain/application/partnerQualification.ts';
import { type Case, isPartner } from '../../../src/domain/case.ts';
import { draft, events, happen, organization, provider, tenantId, walk } from '../builders.ts';

const partner = (one: Case): PartnerQualification => {
  if (!isPartner(one)) throw new Error(`${one.kind} is no partner’s application`);
  return one;
};
const reseller = { ...organization, partnerType: 'indirectReseller' };
const said = happen(draft(), { type: 'answered', step: 'organization', answers: reseller });
const withProvider = partner(happen(said, { type: 'answered', step: 'provider', answers: provider }));

/** The application as a version kept it that asked something else. */
const asked = (answers: object, tenant?: object): PartnerQualification => ({
  ...withProvider,
  history: withProvider.history.map((entry) =>
    entry.details['step'] === 'organization'
      ? { ...entry, details: { ...entry.details, answers, ...(tenant && { tenant }) } }
      : entry,
  ),
});

describe('the reseller among the applications of a person', () => {
  const { partnerType, legalName } = reseller;

  it('is what they said last of one, with its provider', () => {
    deepEqual(resellerAmong([withProvider]), {
      tenantId,
      answers: { organization: { partnerType, tenantId, legalName }, provider },
    });
  });

  it('stands whatever else of the organization was asked when it was said', () => {
    const { country: _country, ...without } = reseller;
    equal(resellerAmong([asked(without)])?.tenantId, tenantId);
    equal(resellerAmong([asked({ partnerType, tenantId })])?.tenantId, tenantId);
    equal(resellerAmong([asked({ partnerType })])?.tenantId, '', 'which no customer is linked to');
    const found = { kind: 'some later kind', id: 'the ID of a domain' };
    equal(resellerAmong([asked(reseller, found)])?.tenantId, found.id);
  });

  it('stands once it is withdrawn or changed, and until one of theirs is approved', () => {
    const changed = partner(walk(withProvider, 'answered'));
    for (const one of [partner(walk(withProvider, 'withdrawn')), changed])
      equal(resellerAmong([partner(draft()), one])?.tenantId, tenantId);
    const approved = partner(walk(draft(), 'submitted', 'reviewStarted', 'filed', 'decided'));
    equal(resellerAmong([withProvider, approved]), undefined);
  });

  it('is nobody whom only the one before them has said to be one', () => {
    const left = walk(withProvider, 'submitted', 'reviewStarted', 'asked');
    equal(resellerAmong([partner(left)])?.tenantId, tenantId);
    equal(resellerAmong([partner(happen(left, events.takenOn))]), undefined);
  });
});
