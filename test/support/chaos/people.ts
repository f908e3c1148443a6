import type { Directory } from '../../../src/services/ports.ts';
import { homeTenant } from '../../../src/simulator/cast.ts';

const crowd = 1_000;
const nameOf = (role: string, number: number): string => `${homeTenant}/${role}-${number % crowd}`;

/** Many agents, who apply and order, and many reviewers, so that no line of notices is long. */
export const agentOf = (number: number): string => nameOf('agent', number);
const reviewerOf = (number: number): string => nameOf('reviewer', number);
export const everybody = Array.from({ length: crowd }, (_, number) => [
  agentOf(number),
  reviewerOf(number),
]).flat();

/** Everybody's roles; each application comes before one reviewer, whom chance names. */
export const directoryOf = (chance: () => number): Directory => ({
  rolesOf: async (person) => (person.includes('/reviewer-') ? ['reviewer'] : ['adminAgent']),
  withRole: async (role) => (role === 'reviewer' ? [reviewerOf(Math.floor(chance() * crowd))] : []),
});
