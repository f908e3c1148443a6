import { equal } from 'node:assert/strict';
import { silence } from '../support/bots/doubles.ts';
import { action, openProduction, type Production } from '../support/processes/production.ts';

const values = [undefined, null, 'text', 7, [], {}, { action: null }, { state: 'x'.repeat(1000) }];

const invokes = [
  'task/fetch',
  'task/submit',
  'application/search',
  'signin/verifyState',
  'signin/tokenExchange',
  'signin/failure',
  'composeExtension/query',
  'composeExtension/submitAction',
  'fileConsent/invoke',
  'actionableMessage/executeAction',
  'config/fetch',
  'tab/fetch',
  'handoff/action',
  'message/submitAction',
  '__proto__',
  'constructor',
  ' ',
  'something/new',
  undefined,
];
const others = [
  'typing',
  'event',
  'messageReaction',
  'messageUpdate',
  'messageDelete',
  'conversationUpdate',
  'handoff',
  'endOfConversation',
  'contactRelationUpdate',
  'trace',
  'command',
  'suggestion',
  'deleteUserData',
  'new',
];

describe('what the bot has no use for', () => {
  let bot: Production;
  let complaints = 0;
  before(async () => {
    const log = silence.log.child({});
    log.error = () => {
      complaints += 1;
    };
    bot = await openProduction({ log });
  });
  after(() => bot.close());
  afterEach(() => equal(complaints, 0));

  const status = async (more: object) => (await bot.post({ ...action, id: undefined, ...more })).status;

  for (const name of invokes)
    it(`is answered quietly: the invoke ${name}`, async () => {
      for (const value of values) equal(await status({ name, value }), 200);
    });

  for (const type of others)
    it(`is answered quietly: the activity ${type}`, async () => {
      for (const value of values)
        for (const name of [undefined, 'application/vnd.microsoft.meetingStart'])
          equal(await status({ type, name, value }), 200);
    });

  it('is answered quietly: installations of every kind, and people who come and go', async () => {
    const recipient = [{ id: action.recipient.id }];
    for (const what of ['remove', 'remove-upgrade', 'surprise', null, ''])
      equal(await status({ type: 'installationUpdate', action: what, conversation: channel }), 200);
    for (const change of [{ membersRemoved: recipient }, { topicName: 'x' }, { membersAdded: [] }])
      equal(await status({ type: 'conversationUpdate', ...change }), 200);
  });

  it('is answered quietly: messages in a channel that are not for the bot, with or without words', async () => {
    const message = { type: 'message', conversation: channel };
    const mention = { type: 'mention', mentioned: { id: '29:other' }, text: '<at>x</at>' };
    for (const entities of [undefined, null, [], [mention], [{ type: 'mention' }]])
      for (const text of ['hello', '', null, undefined])
        equal(await status({ ...message, text, entities }), 200);
  });
});

const channel = { ...action.conversation, id: '19:x', conversationType: 'channel', isGroup: true };
