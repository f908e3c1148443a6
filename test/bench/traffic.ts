import { clientId, serviceUrl as teams, tenantId } from '../support/keyServer.ts';
import { agentOf, answersOf, applications, conversationOf, draftId, refOf } from './applications.ts';

/** An activity that is sent to a bot, and what must stand in its answer. */
export interface Sent {
  readonly activity: object;
  readonly answer: string;
}

/** Somebody in front of Teams, who waits for each answer before they do the next thing. */
export type Visitor = Generator<Sent, never>;

/** What people do with a bot; every visitor of the same traffic has work of their own. */
export type Traffic = () => Visitor;

let activities = 0;

/** An activity of the agent with this number as Teams sends it. */
function activityOf(number: number, serviceUrl: string, more: object): object {
  activities += 1;
  const agent = agentOf(number);
  return {
    id: `1700000000${activities}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: new Date().toISOString(),
    locale: 'en-US',
    localTimezone: 'America/Los_Angeles',
    from: { id: `29:${agent}`, name: 'Sales agent', aadObjectId: agent },
    recipient: { id: `28:${clientId}`, name: 'GCC Desk' },
    conversation: { id: conversationOf(agent), conversationType: 'personal', tenantId },
    entities: [
      {
        type: 'clientInfo',
        locale: 'en-US',
        country: 'US',
        platform: 'Web',
        timezone: 'America/Los_Angeles',
      },
    ],
    channelData: { tenant: { id: tenantId } },
    ...more,
  };
}

const messageOf = (number: number, serviceUrl: string) =>
  activityOf(number, serviceUrl, {
    type: 'message',
    textFormat: 'plain',
    text: refOf(number % applications),
  });

/** The invoke of one of an application's forms: its answers, the case, and the revision that it had then. */
function submitOf(number: number, step: number, serviceUrl: string): object {
  const form = answersOf(number)[step];
  const data = { ...form?.answers, caseId: draftId(number), revision: step + 1 };
  const action = { type: 'Action.Execute', verb: `qualify-${form?.step}`, data };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } };
  return activityOf(number, serviceUrl, { ...invoke, replyToId: draftId(number) });
}

/** Filling applications, one form after the other; the answer to each is a card with the case's next revision. */
export function submits(serviceUrl = teams, answerOf = (step: number) => `"revision":${step + 2}`): Traffic {
  let next = 0;
  return function* visit(): Visitor {
    for (;;) {
      const number = next++ % applications;
      for (const step of [0, 1, 2])
        yield { activity: submitOf(number, step, serviceUrl), answer: answerOf(step) };
    }
  };
}

/** The same invokes, to a bot that only echoes. */
export const echoedSubmits = (serviceUrl: string): Traffic =>
  submits(serviceUrl, () => 'You pressed a button');

/** Asking for applications by their refs. */
export function messages(serviceUrl = teams): Traffic {
  let next = 0;
  return function* visit(): Visitor {
    for (;;) yield { activity: messageOf(next++, serviceUrl), answer: '' };
  };
}
