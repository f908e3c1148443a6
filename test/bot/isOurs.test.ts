import { equal } from 'node:assert/strict';
import { Envelope } from '../../src/bot/activity.ts';
import { isOurs } from '../../src/bot/isOurs.ts';

const tenantId = '3f6c1f0e-9a54-4a56-8c3e-5d2b7c9e1a40';
const now = Date.parse('2026-01-05T18:00:00.000Z');
const at = (minutes: number): string => new Date(now - minutes * 60_000).toISOString();

/** Whether an activity like this is ours. */
const ours = (changed: object = {}): boolean =>
  isOurs({ tenantId, now: () => now })(
    Envelope.parse({
      type: 'message',
      id: '1',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/teams/',
      from: { id: '29:1', aadObjectId: 'a' },
      recipient: { id: '28:1' },
      conversation: { id: 'a:1', conversationType: 'personal', tenantId },
      ...changed,
    }),
  );
const conversation = (changed: object) => ({
  conversation: { id: 'a:1', conversationType: 'personal', ...changed },
});
const named = (id: string) => ({ channelData: { tenant: { id } } });

describe('an activity is ours', () => {
  it('when it comes from Teams and from our tenant, however its id is written', () => {
    equal(ours(), true);
    equal(ours({ channelId: 'webchat' }), false);
    equal(ours(conversation({ tenantId: tenantId.toUpperCase() })), true);
    equal(ours(conversation({ tenantId: 'another' })), false);
  });

  it('only by every name of its tenant, and by one at least', () => {
    equal(ours({ ...conversation({}), ...named(tenantId) }), true);
    equal(ours(named('another')), false);
    equal(ours({ ...conversation({ tenantId: 'another' }), ...named(tenantId) }), false);
    equal(ours(conversation({})), false);
  });

  it('for a quarter of an hour, if it says when it was sent', () => {
    equal(ours({ timestamp: at(15) }), true);
    equal(ours({ timestamp: at(-1) }), true);
    equal(ours({ timestamp: new Date(now - 15 * 60_000 - 1).toISOString() }), false);
    equal(ours({ timestamp: 'once' }), false);
  });
});
