import type { Roles } from '../directory/rolesFile.ts';
import type { PersonState } from './state.ts';

/** The tenant in which everyone in the try-out uses the bot, a reseller as its guest: Teams says of nobody that they are one. */
export const homeTenant = '5d7c2f10-8e43-4b6a-9f21-c0a4e7b81d36';

/** The bot as Teams names it. */
export const botId = '28:6f1d2c3b-4a59-4e68-9b7c-8d0e1f2a3b4c';

type Member = Pick<PersonState, 'id' | 'name' | 'role' | 'language'>;

/** The people of the try-out, named by what they are. */
export const cast: readonly Member[] = [
  { id: '11111111-aaaa-4aaa-8aaa-000000000001', name: 'Sales agent', role: 'salesAgent', language: 'en' },
  { id: '11111111-aaaa-4aaa-8aaa-000000000002', name: 'Vertriebs-Agent', role: 'salesAgent', language: 'de' },
  { id: '22222222-aaaa-4aaa-8aaa-000000000001', name: 'Reviewer', role: 'reviewer', language: 'en' },
  { id: '22222222-aaaa-4aaa-8aaa-000000000002', name: 'Prüferin', role: 'reviewer', language: 'de' },
  { id: '33333333-aaaa-4aaa-8aaa-000000000001', name: 'Operator', role: 'operator', language: 'en' },
  { id: '44444444-aaaa-4aaa-8aaa-000000000001', name: 'Newcomer', role: 'none', language: 'en' },
  { id: '55555555-aaaa-4aaa-8aaa-000000000001', name: 'Admin agent', role: 'adminAgent', language: 'en' },
  { id: '66666666-aaaa-4aaa-8aaa-000000000001', name: 'Wiederverkäufer', role: 'reseller', language: 'de' },
];

const idsOf = (role: PersonState['role']) => cast.filter((one) => one.role === role).map((one) => one.id);

/** The roles of the cast, unless `ROLES_FILE` gives others. */
export const castRoles: Roles = {
  adminAgents: idsOf('adminAgent'),
  salesAgents: [...idsOf('salesAgent'), ...idsOf('reseller')],
  reviewers: idsOf('reviewer'),
  operators: idsOf('operator'),
};
