import { clientId, serviceUrl as teams, tenantId } from '../support/http/keyServer.ts';
import {
  agentOf,
  answersOf,
  applications,
  conversationOf,
  draftId,
  refOf,
  reviewer,
  submittedId,
  submittedRevision,
} from './applications.ts';

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

/** An activity of somebody as Teams sends it. */
function activityOf(objectId: string, serviceUrl: string, more: object): object {
  activities += 1;
  return {
    id: `1700000000${activities}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: new Date().toISOString(),
    locale: 'en-US',
    localTimezone: 'America/Los_Angeles',
    from: { id: `29:${objectId}`, name: 'Sales agent', aadObjectId: objectId },
    recipient: { id: `28:${clientId}`, name: 'GCC Desk' },
    conversation: { id: conversationOf(objectId), conversationType: 'personal', tenantId },
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

const messageOf = (number: number, text: string, serviceUrl: string) =>
  activityOf(agentOf(number), serviceUrl, { type: 'message', textFormat: 'plain', text });

const invokeOf = (objectId: string, verb: string, data: object, more: object, serviceUrl: string) => {
  const action = { type: 'Action.Execute', verb, data };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } };
  return activityOf(objectId, serviceUrl, { ...invoke, ...more });
};

/** The invoke of one of an application's forms: its answers, the case, and the revision that it had then. */
function submitOf(number: number, step: number, serviceUrl: string): object {
  const form = answersOf(number)[step];
  const data = { ...form?.answers, caseId: draftId(number), revision: step + 1 };
  const more = { replyToId: draftId(number) };
  return invokeOf(agentOf(number), `qualify-${form?.step}`, data, more, serviceUrl);
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
export const echoedSubmits = (serviceUrl: string, echo = 'You pressed a button'): Traffic =>
  submits(serviceUrl, () => echo);

/** A reviewer who starts on each application and rejects it; the answer is the card of its next revision. */
export function decisions(): Traffic {
  const more = { replyToId: 'queue' };
  let next = 0;
  return function* visit(): Visitor {
    for (;;) {
      const caseId = submittedId(next++ % applications);
      let revision = submittedRevision;
      for (const [verb, why] of [
        ['start-review', {}],
        ['reject-application', { reasons: 'DUPLICATE' }],
      ] as const) {
        const activity = invokeOf(reviewer, verb, { ...why, caseId, revision: revision++ }, more, teams);
        yield { activity, answer: `"revision":${revision}` };
      }
    }
  };
}

/** Asking for applications by their refs, or with other words. */
export function messages(
  serviceUrl = teams,
  text = (number: number) => refOf(number % applications),
): Traffic {
  let next = 0;
  return function* visit(): Visitor {
    for (;;) {
      const number = next++;
      yield { activity: messageOf(number, text(number), serviceUrl), answer: '' };
    }
  };
}

/** Asking for the list of one's own cases. */
export const lists = (): Traffic => messages(teams, () => 'cases');
