import { openPartnerQualification } from '../../../src/domain/application/open.ts';
import { advance, type Case } from '../../../src/domain/case.ts';
import { openOrder } from '../../../src/domain/order/open.ts';
import type { Person } from '../../../src/domain/person.ts';
import { refAlphabet } from '../../../src/domain/ref.ts';
import { botId } from '../../../src/simulator/cast.ts';
import { business, declaration, organization } from '../journeys/journey.ts';
import { g3 } from '../journeys/orders.ts';
import { agentOf } from './people.ts';

/** A ref for each number, as people could read it out. */
const refOf = (number: number): string => {
  const digit = (place: number) => refAlphabet[Math.floor(number / 32 ** place) % refAlphabet.length];
  return `GCC-${[4, 3, 2, 1, 0].map(digit).join('')}`;
};

const actor = (number: number) => ({ id: agentOf(number), name: 'Agent', roles: ['adminAgent' as const] });

/** An application that is filled and wants only to be submitted; each is of another partner. */
export function filledApplication(number: number, at: string): Case {
  const by = actor(number);
  const tenantId = `c0a41b77-2d6e-4f19-8b53-${String(number).padStart(12, '0')}`;
  const answers = [
    { step: 'organization', answers: { ...organization, tenantId } },
    { step: 'business', answers: business },
    { step: 'declaration', answers: declaration },
  ] as const;
  return answers.reduce(
    (one: Case, answer) => advance(one, { type: 'answered', ...answer }, by, at),
    openPartnerQualification(`application-${number}`, refOf(number), by, at),
  );
}

/** An order that is filled and wants only to be confirmed. */
export function filledOrder(number: number, customerId: string, at: string): Case {
  const by = actor(number);
  const opened = openOrder(`order-${number}`, refOf(number), by, at);
  const customer = { id: customerId, name: 'City of Example' };
  const chosen = advance(opened, { type: 'customerChosen', customer }, by, at);
  return advance(chosen, { type: 'cartChanged', lines: [g3], quote: undefined }, by, at);
}

/** Somebody whose chat with the bot is known. */
export const met = (id: string, serviceUrl: string): Person => ({
  id,
  revision: 1,
  name: id,
  locale: 'en-US',
  reachable: true,
  greeted: true,
  chat: { serviceUrl, conversationId: id, botId },
});
