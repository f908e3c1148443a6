import type { EmulatorContext } from './context.ts';
import { basesOf, itemOf } from './offers.ts';
import { isGcc } from './qualifications.ts';
import type { Customer, Line } from './state.ts';

/** Why a line cannot be bought, as carts say it. */
interface LineError {
  readonly errorCode: number | string;
  readonly errorDescription: string;
  readonly additionalInformation: null;
}

const problem = (errorCode: number, errorDescription: string): LineError => ({
  errorCode,
  errorDescription,
  additionalInformation: null,
});

/** The documents call some codes by names, too. */
const names: Readonly<Record<number, string>> = {
  10001: 'CatalogItemIdIsNotValid',
  10004: 'ParticipantsIsNotSupportedForPartner',
  10006: 'UnableToProcessCartLineItem',
  10010: 'InvalidInput',
  10012: 'AttestationNotAccepted',
};

/** What is wrong with a line, its code spelled as it was switched. */
export function lineError(...[context, ...rest]: Parameters<typeof whatIsWrong>): LineError | undefined {
  const found = whatIsWrong(context, ...rest);
  const name = context.state.switches.errorCode === 'name' && found && names[Number(found.errorCode)];
  return found && name ? { ...found, errorCode: name } : found;
}

/** What is wrong with a line of a cart, if something is; `cart` is all of its lines, which may hold an add-on's base. */
function whatIsWrong(
  context: EmulatorContext,
  customer: Customer,
  line: Line,
  cart: readonly Line[],
): LineError | undefined {
  const sku = itemOf(context, line.catalogItemId)?.sku;
  if (!sku) return problem(10001, 'The catalog item is not valid.');
  if (!isGcc(context, customer)) return problem(10006, 'The line cannot be processed.');
  if (!Number.isInteger(line.quantity) || line.quantity < 1) return problem(10010, 'The input is not valid.');
  if (line.quantity > sku.most) return problem(10015, 'The quantity exceeds the most seats allowed.');
  if (!termOf(context, line)) return problem(10013, 'The billing plan is not supported.');
  if (!line.participants.every(isReseller(context))) return problem(10004, 'A participant is not supported.');
  if (sku.needsAttestation && !line.attestationAccepted)
    return problem(10012, 'The attestation was not accepted.');
  if (sku.isAddOn && !hasBase(context, customer, cart))
    return problem(400041, 'The addon is not purchasable without a compatible base product.');
  return undefined;
}

/** The term that a line names, if it is sold for it. */
export const termOf = (context: EmulatorContext, line: Line) =>
  itemOf(context, line.catalogItemId)?.availability.terms.find(
    ({ duration, billingCycle }) =>
      duration === line.termDuration && billingCycle.toLowerCase() === line.billingCycle,
  );

const isReseller =
  ({ state }: EmulatorContext) =>
  ({ key, value }: Line['participants'][number]): boolean =>
    key === 'transaction_reseller' && state.resellers.some(({ mpnId }) => mpnId === value);

/** Whether a base product is in the same cart or was bought before. */
function hasBase(context: EmulatorContext, customer: Customer, cart: readonly Line[]): boolean {
  const bases = basesOf(context);
  const bought = context.state.orders
    .filter((one) => one.customerId === customer.id)
    .flatMap((one) => one.lines);
  return [...cart, ...bought].some(({ catalogItemId }) =>
    bases.some((base) => catalogItemId.startsWith(`${base}:`)),
  );
}
