import type { Checks } from '../services/partnerCenter.ts';
import type { Transport } from './transport.ts';
import { unlessRefused } from './unlessRefused.ts';
import { postal, WireAddressCheck } from './wire/address.ts';

const noCode = ['']; // a HEAD has no body to name one

/** Checks of addresses and domains, over the wire. Checking an address changes nothing, so its request id is made here. */
export const checks = ({ head, write }: Transport, guid: () => string): Checks => ({
  address: (address) => write(WireAddressCheck, '/validations/address', postal(address), guid()),
  async isDomainTaken(domain) {
    const found = head(`/domains/${encodeURIComponent(domain)}`).then(() => true);
    return (await unlessRefused(found, 404, noCode)) ?? false;
  },
});
