import { deepEqual } from 'node:assert/strict';
import { assess } from '../../src/domain/assess.ts';
import type { SpecialQualification } from '../../src/domain/customer.ts';
import { gccStanding } from '../../src/domain/gccStanding.ts';
import { orderRules } from '../../src/domain/rules/order.ts';
import { eventAfterReading } from '../../src/domain/setup/decide.ts';
import { buyer } from '../../src/services/orders/buyers.ts';
import { perform } from '../../src/services/orders/orderCommands.ts';
import { centerFacts } from '../../src/services/orders/orderFacts.ts';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { goodOrder } from '../domain/rules/orderRuleExamples.ts';
import { confirmed } from '../domain/setup/setupBuilders.ts';
import { confirmedOrder } from '../support/journeys/orders.ts';
import { type Center, openCenter } from '../support/partnerCenter/partnerCenter.ts';

const gcc = (vetting: SpecialQualification['vetting']): SpecialQualification => ({
  kind: 'governmentCommunityCloud',
  vetting,
});
const education: SpecialQualification = { kind: 'education' };

describe('the special qualifications of one customer', () => {
  let opened: Center;
  before(async () => {
    opened = await openCenter({ isForgetful: true });
  });
  after(() => opened[Symbol.asyncDispose]());

  /** What a take-over, a set-up, the choice of a buyer, the review of an order and a held order make of them. */
  async function readings(...all: readonly SpecialQualification[]) {
    const customers = { ...opened.center.customers, qualifications: async () => [...all] };
    const center = { ...opened.center, customers };
    const id = customerIds.city;
    const one = { ...confirmedOrder('GCC-7K2QM'), customer: { id, name: '' } };
    const read = eventAfterReading({ ...confirmed(), status: 'qualifying' }, all);
    const facts = { ...goodOrder, gcc: (await centerFacts(center, one)).gcc };
    const [finding] = assess(orderRules, facts).filter(({ rule }) => rule !== 'O16');
    const deps = { center, now: opened.clock.now, guid: () => crypto.randomUUID() };
    const held = await perform(deps, one, { do: 'readCustomer' });
    return [
      gccStanding(all),
      typeof read === 'string' ? read : read.type,
      (await buyer(center, id))?.rule,
      finding?.rule,
      'state' in held ? held.state : held.saw,
    ];
  }

  it('are read alike wherever they are asked for', async () => {
    deepEqual(await readings(), ['none', 'missing', 'O1', 'O1', 'clear']);
    deepEqual(await readings(education), ['other', 'stuck', 'O2', 'O2', 'clear']);
    for (const beside of [[], [education]])
      deepEqual(
        [
          await readings(gcc('approved'), ...beside),
          await readings(gcc('inReview'), ...beside),
          await readings(gcc('unknown'), ...beside),
          await readings(gcc('denied'), ...beside),
        ],
        [
          ['approved', 'qualified', undefined, undefined, 'clear'],
          ['inReview', 'inReview', 'O3', 'O3', 'waits'],
          ['unknown', 'inReview', 'O3', 'O3', 'waits'],
          ['denied', 'denied', 'O4', 'O4', 'refused'],
        ],
      );
  });
});
