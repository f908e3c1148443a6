import { openPartnerQualification } from '../../src/domain/application/open.ts';
import type { PartnerStep } from '../../src/domain/application/partnerQualification.ts';
import { advance, type Case } from '../../src/domain/case.ts';
import type { Person } from '../../src/domain/person.ts';
import { clientId, serviceUrl, tenantId } from '../support/http/keyServer.ts';
import { business, declaration, organization } from '../support/journeys/journey.ts';

const at = new Date().toISOString();
const agents = 100;
const padded = (number: number, length: number) => String(number).padStart(length, '0');

/** How many applications of each kind the bench's agents have. */
export const applications = 5_000;

/** One of the bench's agents, by Entra object id; each has many applications. */
export const agentOf = (number: number): string => `aaaaaaaa-0000-4000-8000-${padded(number % agents, 12)}`;
export const allAgents = Array.from({ length: agents }, (_, number) => agentOf(number));

/** Somebody of the qualification desk. */
export const reviewer = 'bbbbbbbb-0000-4000-8000-000000000000';

const actor = (number: number) => ({
  id: `${tenantId}/${agentOf(number)}`,
  name: 'Sales agent',
  roles: ['salesAgent' as const],
});

/** Somebody's chat with the bot. */
export const conversationOf = (objectId: string): string => `a:${objectId}`;

/** What the bot knows of an agent who has written to it before. */
export const personOf = (objectId: string) =>
  ({
    id: `${tenantId}/${objectId}`,
    revision: 1,
    name: 'Sales agent',
    locale: 'en-US',
    chat: { serviceUrl, conversationId: conversationOf(objectId), botId: `28:${clientId}` },
    reachable: true,
    greeted: true,
  }) satisfies Person;

/** The answers of an application's forms, in the order in which they are asked; every application has a tenant of its own. */
export const answersOf = (number: number) =>
  [
    {
      step: 'organization',
      answers: { ...organization, tenantId: `c0a41b77-2d6e-4f19-8b53-${padded(number, 12)}` },
    },
    { step: 'business', answers: business },
    { step: 'declaration', answers: declaration },
  ] as const satisfies { step: PartnerStep; answers: object }[];

export const draftId = (number: number): string => `draft-${number}`;

/** An application that its agent has opened, and nothing more. */
export const draft = (number: number): Case =>
  openPartnerQualification(draftId(number), `GCC-A${padded(number, 4)}`, actor(number), at);

/** What people say to see an application that was submitted. */
export const refOf = (number: number): string => `GCC-B${padded(number, 4)}`;

export const submittedId = (number: number): string => `submitted-${number}`;

/** Opened, answered three times and submitted. */
export const submittedRevision = 5;

/** An application that was filled and submitted. */
export function submitted(number: number): Case {
  const by = actor(number);
  const opened = openPartnerQualification(submittedId(number), refOf(number), by, at);
  const filled = answersOf(applications + number).reduce(
    (one: Case, answer) => advance(one, { type: 'answered', ...answer }, by, at),
    opened,
  );
  return advance(filled, { type: 'submitted' }, by, at);
}
