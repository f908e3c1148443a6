import type { SeenCode } from '../../domain/setup/customerSetup.ts';
import type { Trace } from '../../domain/trace.ts';
import type { Asked, Inquiry } from '../inquiry.ts';

/** The validation IDs that Partner Center shows now. */
export const shownCodes = (inquiry: Inquiry, trace: Trace): Promise<Asked<SeenCode[]>> =>
  inquiry.ask(trace, async ({ account }) => {
    const [codes, { tenantId }] = await Promise.all([account.validationCodes(), account.organization()]);
    return codes.map(({ id, partnerId, organization, most, remaining }) => ({
      id,
      organization,
      isOurs: partnerId.toLowerCase() === tenantId.toLowerCase(),
      ...(most !== undefined && { most }),
      ...(remaining !== undefined && { remaining }),
    }));
  });
