import { equal } from 'node:assert/strict';
import { statusWord } from '../../../src/dialogs/cards/statusWord.ts';
import { advance, type Case } from '../../../src/domain/case.ts';
import { openOrder } from '../../../src/domain/order/open.ts';
import { theDesk } from '../../../src/domain/policy.ts';
import { texts } from '../../../src/texts/texts.ts';
import { monday, owner } from '../../domain/builders.ts';

const word = (one: Case): string => statusWord(one, { t: texts.en });

describe('an order that was handed over to the provider', () => {
  const draft = openOrder('o1', 'GCC-7RDER', owner, monday);
  const handedOver = advance(draft, { type: 'handedOver' }, owner, monday);

  it('is shown as handed over', () => equal(word(handedOver), texts.en.status.handedOver));

  it('is shown as needing attention where an order of it was found, and as ended once that is settled', () => {
    const found = advance(handedOver, { type: 'parked', why: 'found', orderIds: ['m1'] }, theDesk, monday);
    equal(word(found), texts.en.status.needsReview);
    const settled = { type: 'settled', isBought: false, comment: 'The provider ordered it.' } as const;
    equal(word(advance(found, settled, theDesk, monday)), texts.en.status.rejected);
  });
});
