import type { Shared } from '../services/sharedValues.ts';
import { type Pace, pacer, type Verdict } from './pacer.ts';

/** The paces of a deployment: of one person, of all of a tenant's people, and of one address that keeps being refused. */
export interface Paces {
  readonly person: Pace;
  readonly tenant: Pace;
  readonly address: Pace;
}

/** Nobody presses thirty buttons in ten seconds; a whole organization may press two thousand. */
export const humanPaces: Paces = {
  person: { requests: 30, seconds: 10 },
  tenant: { requests: 2_000, seconds: 10 },
  address: { requests: 300, seconds: 10 },
};

/**
 * Judges the pace of people, by their own limit and then their tenant's, and of refused addresses; without paces, all is fine.
 * Whoever exceeds their own limit uses up nothing of the tenant's. People are counted by all processes together; tenants and
 * addresses by each process alone, since one count for everybody would make all wait for it, and strangers must not cause
 * writes.
 */
export function paceOf(paces: Paces | undefined, shared?: Pick<Shared, 'count'>) {
  if (!paces) return { ofPerson: always, ofRefused: always };
  const together = (pace: Pace, name: string) =>
    pacer(pace, shared && ((box) => shared.count(`${name}/${box}`, pace.seconds * 1000)));
  const [person, tenant] = [together(paces.person, 'person'), pacer(paces.tenant)];
  const turnedAway = together({ requests: 0, seconds: paces.tenant.seconds }, 'away'); // so everybody is told once
  return {
    async ofPerson(id: string, tenantId: string): Promise<Verdict> {
      const own = await person(id);
      if (own !== 'fine') return own;
      return (await tenant(tenantId)) === 'fine' ? 'fine' : turnedAway(id);
    },
    ofRefused: pacer(paces.address),
  };
}

const always = async (): Promise<Verdict> => 'fine';
