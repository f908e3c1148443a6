import { domainName } from '../domain/setup/answers.ts';
import type { CustomerSetup } from '../domain/setup/customerSetup.ts';
import type { Message } from '../services/ports.ts';
import type { Credentials } from '../services/setups/step.ts';
import { defineCard } from './cards/card.ts';
import type { Turn } from './dialog.ts';

/** The first credentials of a tenant. The card shows no case, so that it is never noted or made again. */
export const credentialsCard = defineCard('credentials', {
  caseId: 'c1',
  name: 'Town of Sample',
  ref: 'GCC-7F3K2',
  userName: 'admin@townofsample.onmicrosoft.com',
  password: 'sample',
});

/** Tells the one who had a customer created how its administrator signs in for the first time. */
export function credentialsMessage(
  one: CustomerSetup,
  { userName, password }: Credentials,
  turn: Turn,
): Message {
  const { company, domain } = one.answers;
  const full = userName.includes('@') || !domain ? userName : `${userName}@${domainName(domain)}`;
  const card = credentialsCard.render(turn, {
    caseId: one.id,
    name: company?.name ?? '',
    ref: one.ref,
    userName: full,
    password,
  });
  return { summary: turn.t.cards.credentials.title, card };
}
