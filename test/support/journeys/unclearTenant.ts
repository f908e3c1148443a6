import { fixtures } from '../../../src/simulator/tenants.ts';

/** Does something while Microsoft's sign-in shows nothing of a tenant that anybody could tell its kind by. */
export async function whileUnclear<T>(tenantId: string, act: () => Promise<T>): Promise<T> {
  const tenant = fixtures.find(({ id }) => id === tenantId);
  if (!tenant) throw new Error(`there is no fixture ${tenantId}`);
  const { document } = tenant;
  Object.assign(tenant, { document: {} });
  try {
    return await act();
  } finally {
    Object.assign(tenant, { document });
  }
}
