import { isMeantFor } from '../../domain/rules/setup.ts';
import type { CustomerSetup, SeenCode } from '../../domain/setup/customerSetup.ts';
import { isSameText } from '../../domain/text.ts';
import type { Trace } from '../../domain/trace.ts';
import { askFor } from '../askFor.ts';
import type { Asked, Inquiry } from '../inquiry.ts';
import type { Store } from '../ports.ts';
import { resellerTenant } from '../sellingAs.ts';

interface Deps {
  readonly store: Store;
  readonly inquiry: Inquiry;
}

/**
 * The validation IDs that Partner Center shows now, to a reseller those meant for its customer alone: the others bear the names
 * of other resellers' customers.
 */
export async function shownCodes(
  deps: Deps,
  { owner, approved }: CustomerSetup,
  trace: Trace,
): Promise<Asked<SeenCode[]>> {
  const isReseller = (await resellerTenant(deps.store, owner)) !== undefined;
  return askFor(deps, owner, trace, async ({ account }) => {
    const [codes, { tenantId }] = await Promise.all([account.validationCodes(), account.organization()]);
    const seen = codes.map(({ id, partnerId, organization, most, remaining }) => ({
      id,
      organization,
      isOurs: isSameText(partnerId, tenantId),
      ...(most !== undefined && { most }),
      ...(remaining !== undefined && { remaining }),
    }));
    return isReseller ? seen.filter((code) => isMeantFor(code, approved)) : seen;
  });
}
