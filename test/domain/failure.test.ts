import { deepEqual, equal } from 'node:assert/strict';
import { failureOf, isMissed, reasonOf } from '../../src/domain/failure.ts';

describe('why a notice was not delivered', () => {
  it('is kept in a few words, and read from them again', () => {
    const reason = reasonOf('unreachable', 403, 'BotNotInConversationRoster');
    equal(reason, 'unreachable 403 BotNotInConversationRoster');
    deepEqual(failureOf(reason), { kind: 'unreachable', said: '403 BotNotInConversationRoster' });
  });

  it('is the kind alone when Teams said nothing', () => {
    equal(reasonOf('unsent', 0, ''), 'unsent');
    deepEqual(failureOf('unsent'), { kind: 'unsent', said: '' });
  });

  it('is not made up where there was no kind yet', () => {
    deepEqual([failureOf('403 Forbidden'), failureOf('')], [undefined, undefined]);
  });

  it('leads to another attempt when its receiver could not be reached, and for nothing else', () => {
    const missed = ['unreachable 403', 'throttled', 'not unreachable', ''].map((reason) =>
      isMissed({ reason }),
    );
    deepEqual(missed, [true, false, false, false]);
    equal(isMissed({}), false);
  });
});
