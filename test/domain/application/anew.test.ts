import { deepEqual, equal } from 'node:assert/strict';
import { begunWith, mayBeginWith, typedAgain } from '../../../src/domain/application/anew.ts';
import { openCustomerQualification } from '../../../src/domain/application/open.ts';
import { Case } from '../../../src/domain/case.ts';
import { firstBroken } from '../../../src/domain/journal.ts';
import { caseIn, draft, monday, organization, owner } from '../builders.ts';
import { contact, customerIn, regulatedData } from './customerBuilders.ts';

describe('an application to begin another with', () => {
  it('is one that was rejected or withdrawn, with answers that are all of its owner’s', () => {
    const rejected = Case.parse({ ...caseIn('rejected'), answers: { organization } });
    equal(mayBeginWith(rejected, owner.id), true);
    equal(mayBeginWith(rejected, 'tenant/other'), false);
    for (const one of [caseIn('approved'), caseIn('submitted'), { ...draft(), status: 'withdrawn' as const }])
      equal(mayBeginWith(one, owner.id), false, one.status);
    const [first, ...others] = rejected.history;
    if (!first) throw new Error('there is no history');
    equal(
      mayBeginWith({ ...rejected, history: [{ ...first, by: 'tenant/other' }, ...others] }, owner.id),
      false,
    );
  });

  it('gives its answers as they would be typed, and no tick of what was declared', () => {
    const data = { ...regulatedData, dataTypes: ['cji', 'cui'], foreignOwned: true };
    const { contact: again, regulatedData: typed } = typedAgain({ contact, regulatedData: data });
    deepEqual(typed, { ...data, dataTypes: 'cji,cui', foreignOwned: 'true' });
    deepEqual({ ...again, binding: contact.binding }, contact);
  });

  it('is named where the other was opened, whose history is whole', () => {
    const before = customerIn('rejected');
    const one = openCustomerQualification('c2', 'GCC-2CQ7M', owner, monday, before);
    equal(begunWith(one), before.ref);
    equal(begunWith(before), '');
    deepEqual([one.answers, firstBroken(one.history)], [{}, -1]);
  });
});
