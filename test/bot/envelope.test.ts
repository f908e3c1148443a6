import { equal } from 'node:assert/strict';
import { Envelope } from '../../src/bot/activity.ts';

const activity = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  from: { id: '29:1' },
  recipient: { id: '28:1' },
  conversation: { id: 'a:1' },
};
const isTaken = (changed: object): boolean => Envelope.safeParse({ ...activity, ...changed }).success;

describe('an activity', () => {
  it('is not taken with half a character in an id, which could not stand in the address of an answer', () => {
    equal(isTaken({}), true);
    equal(isTaken({ id: '\ud83d\ude00', conversation: { id: '\ud83d\ude00' } }), true);
    for (const changed of [
      { id: 'a\ud800' },
      { replyToId: '\udc00' },
      { conversation: { id: 'a:\ud800' } },
      { from: { id: '29:\udfff' } },
      { recipient: { id: '\ud800' } },
    ])
      equal(isTaken(changed), false, JSON.stringify(changed));
  });

  it('is not taken with an id that would lead to another path of the connector', () => {
    for (const id of ['.', '..'])
      for (const changed of [{ conversation: { id } }, { replyToId: id }])
        equal(isTaken(changed), false, JSON.stringify(changed));
    equal(isTaken({ conversation: { id: '...' }, replyToId: 'a..b' }), true);
  });
});
