import { advance, isSetup } from '../../../src/domain/case.ts';
import type { CustomerSetup } from '../../../src/domain/setup/customerSetup.ts';
import type { SetupEvent } from '../../../src/domain/setup/events.ts';
import { openCustomerSetup } from '../../../src/domain/setup/open.ts';
import { monday, owner, tuesday } from '../builders.ts';

export const requestId = '00000000-0000-4000-8000-000000000001';
export const otherRequestId = '00000000-0000-4000-8000-000000000002';

export const setupAnswers = {
  choice: { application: 'c1' },
  code: { validationId: '481520', sameName: false, reseller: 'direct' },
  company: {
    name: 'Town of Sample',
    sameName: '',
    line1: '1 Town Green',
    line2: '',
    city: 'Austin',
    state: 'TX',
    postalCode: '78701',
    asTyped: false,
  },
  domain: { prefix: 'townofsample' },
  person: { firstName: 'Ada', lastName: 'Poe', email: 'ada.poe@townofsample.example', phone: '' },
};

export const setupDraft = (): CustomerSetup => openCustomerSetup('case-3', 'GCC-4WY5Q', owner, monday);

/** A setup after one more event. */
export function occur(one: CustomerSetup, event: SetupEvent, at = tuesday): CustomerSetup {
  const next = advance(one, event, owner, at);
  if (!isSetup(next)) throw new Error(`${next.kind} is no setup`);
  return next;
}

/** A setup whose creation was just ordered. */
export const confirmed = (): CustomerSetup =>
  occur(
    Object.entries(setupAnswers).reduce(
      (one, [step, answers]) => occur(one, { type: 'answered', step, answers, looked: {} }),
      setupDraft(),
    ),
    { type: 'confirmed', requestId },
  );
