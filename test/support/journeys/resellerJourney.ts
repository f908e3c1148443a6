import { resellerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import type { Player, Stage } from '../processes/tryout.ts';
import { organization } from './journey.ts';

/** Has somebody say that their company is an indirect reseller, with this tenant ID; returns what is asked next. */
export async function sellAsReseller(
  stage: Stage,
  player: Player,
  tenantId: string = resellerIds.contoso,
): Promise<string> {
  await stage.say(player, 'qualify');
  const reseller = { ...organization, tenantId, partnerType: 'indirectReseller' };
  await stage.press(player, 'qualify-organization', reseller);
  return stage.press(player, 'qualify-provider', {
    providerName: 'Northwind Federal',
    providerEmail: 'gcc@northwind.example.com',
  });
}
