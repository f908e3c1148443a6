import type { Customer } from '../domain/customer.ts';
import { refusalOf } from '../domain/refusal.ts';
import type { PartnerCenter } from './partnerCenter.ts';
import { PartnerCenterError } from './partnerCenterError.ts';

/** The customer of ours with this tenant ID; of another partner's customers Partner Center says only that they are not. */
export async function findOurs(
  { customers }: Pick<PartnerCenter, 'customers'>,
  id: string,
): Promise<Customer | undefined> {
  try {
    const found = await customers.find(id);
    return found?.isOurs ? found : undefined;
  } catch (error) {
    const isOthers =
      error instanceof PartnerCenterError && refusalOf(error.code, error.status) === 'noRelationship';
    if (isOthers) return undefined;
    throw error;
  }
}
