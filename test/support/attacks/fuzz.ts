import { cases, everybody, from, pressed, type Somebody, typed } from '../bots/deployment.ts';
import { below, type Chance } from '../seeded.ts';
import { goodRecord, verbs, words } from './goodRecords.ts';
import { mutate, oddTexts, oddValue, oneOf } from './oddValues.ts';

const invokes = [
  'fileConsent/invoke',
  'task/fetch',
  'task/submit',
  'composeExtension/query',
  'application/search',
  'signin/verifyState',
  'signin/tokenExchange',
  'handoff/action',
  'actionableMessage/executeAction',
  'message/submitAction',
  'config/fetch',
  'tab/fetch',
];
const types = [
  'typing',
  'event',
  'endOfConversation',
  'messageReaction',
  'messageUpdate',
  'messageDelete',
  'handoff',
  'command',
  'commandResult',
  'trace',
  'suggestion',
  'invokeResponse',
  'delay',
  'contactRelationUpdate',
  'deleteUserData',
];

const mention = { type: 'mention', mentioned: { id: '28:bot' }, text: '<at>GCC Desk</at>' };

const pressing = (who: Somebody, chance: Chance) => {
  const verb = oneOf(chance, verbs);
  return pressed(who, verb, goodRecord(verb, chance));
};

/** Activities as Teams sends them, of every kind; what is in them may be anything. */
const kinds: readonly ((who: Somebody, chance: Chance) => object)[] = [
  pressing,
  (who, chance) => pressed(who, oneOf(chance, verbs), oddValue(chance)),
  (who, chance) => pressed(who, oddValue(chance), goodRecord('', chance)),
  (who, chance) => typed(who, `${oneOf(chance, words)} ${oneOf(chance, oddTexts)}`.slice(0, 20_000)),
  (who, chance) => typed(who, oneOf(chance, [oneOf(chance, cases).ref, ...words, ...oddTexts])),
  (who, chance) => ({
    ...typed(who, 'help'),
    entities: [mention, { type: 'clientInfo', country: 'US' }],
    value: oddValue(chance),
  }),
  (who, chance) => ({ ...from(who), type: 'invoke', name: oneOf(chance, invokes), value: oddValue(chance) }),
  (who, chance) => ({ ...from(who), type: oneOf(chance, types), value: oddValue(chance) }),
  (who, chance) => ({
    ...from(who),
    type: 'installationUpdate',
    action: oneOf(chance, ['add', 'remove', 'add-upgrade']),
  }),
  (who) => ({ ...from(who), type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }),
  (who, chance) => ({
    ...typed(who, 'cases'),
    conversation: { ...from(who).conversation, conversationType: oneOf(chance, ['channel', 'groupChat']) },
  }),
];

/** Somebody; most often the owner, who may do most. */
const somebody = (chance: Chance): Somebody => (chance() < 0.5 ? 'owner' : oneOf(chance, everybody));

/** One activity: a good one, or one with something inside that is not as it should be. Half of them press buttons. */
export function anyActivity(chance: Chance, number: number): object {
  const kind = chance() < 0.5 ? pressing : oneOf(chance, kinds);
  const activity: Record<string, unknown> = structuredClone({
    id: `f:${number}`,
    ...kind(somebody(chance), chance),
  });
  if (chance() < 0.25) return activity;
  const part = chance() < 0.7 && activity['value'] ? activity['value'] : activity;
  for (let left = 1 + below(chance, 3); left > 0; left -= 1) mutate(part, chance);
  return activity;
}
