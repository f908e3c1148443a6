import { deepEqual, equal } from 'node:assert/strict';
import { doubts, type Notice, type Outcome, requeued, settled } from '../../src/domain/notice.ts';
import { noticeAt } from '../support/stores/stores.ts';

const at = '2026-01-05T18:00:00.000Z';
const fresh = noticeAt(at);
const claim = (notice: Notice): Notice => ({ ...notice, attempts: notice.attempts + 1, lease: 'l' });
const settle = (notice: Notice, outcome: Outcome): Notice => settled(claim(notice), outcome);
const failed = { at, reason: 'x' };

describe('a notice', () => {
  it('knows how many earlier attempts may have delivered it', () => {
    equal(doubts(claim(fresh)), 0);
    equal(doubts(claim(settle(fresh, { retry: failed }))), 0);
    equal(doubts(claim(settle(fresh, { retry: { ...failed, isDoubtful: true } }))), 1);
    equal(doubts(claim(claim(fresh))), 1, 'after a crash');
  });

  it('is as before when it was held back', () => {
    const tried = settle(fresh, { retry: failed });
    deepEqual(settle(tried, { held: { at } }), tried);
  });

  it('starts anew when it is put back, but for attempts that may have delivered it', () => {
    const twice = settle(settle(fresh, { retry: failed }), { dead: { reason: 'x', isDoubtful: true } });
    const again = requeued(twice, at);
    deepEqual(
      [again.state, again.attempts, again.failures, again.reason],
      ['waiting', 1, undefined, undefined],
    );
    equal(doubts(claim(again)), 1);
  });
});
