import { z } from 'zod/v4';
import type { Agreements } from '../services/partnerCenter.ts';
import { PartnerCenterError } from '../services/partnerCenterError.ts';
import { customerPath } from './customerPath.ts';
import type { Transport } from './transport.ts';
import { unlessRefused } from './unlessRefused.ts';
import {
  agreementType,
  attestation,
  WireAcceptance,
  WireDirectSigned,
  WireTemplate,
} from './wire/agreement.ts';

const attestedBefore = ['600061'];

/** The Microsoft Customer Agreement, over the wire. `now` is in milliseconds: an acceptance counts from its date on. */
export const agreements = ({ get, all, write }: Transport, now: () => number): Agreements => ({
  async current() {
    const templates = await all(WireTemplate, '/agreements', { agreementType });
    const [newest] = templates.toSorted((a, b) => b.rank - a.rank);
    if (!newest) throw new PartnerCenterError({ code: 'unreadable', status: 200, requestId: '' });
    return newest.id;
  },
  async isAccepted(customerId) {
    const attested = await all(WireAcceptance, customerPath(customerId, 'agreements'), { agreementType });
    if (attested.some(({ at }) => !at || Date.parse(at) <= now())) return true;
    const path = customerPath(customerId, 'directSignedMicrosoftCustomerAgreementStatus');
    return (await get(WireDirectSigned, path)).isSigned;
  },
  async attest(customerId, acceptance, requestId) {
    const path = customerPath(customerId, 'agreements');
    await unlessRefused(write(z.unknown(), path, attestation(acceptance), requestId), 400, attestedBefore);
  },
});
