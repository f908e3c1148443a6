import { z } from 'zod/v4';
import { customerWith, type EmulatorContext } from './context.ts';
import { seed } from './seed.ts';
import { AccountStatus } from './state.ts';
import { Switches } from './switches.ts';

const Code = z.object({ organizationName: z.string().min(1), maxCreates: z.int().min(1).default(1) });
const Withdrawn = z.object({ validationId: z.string() });
const Account = z.object({ customerId: z.string(), status: AccountStatus });
const Decision = z.object({
  customerId: z.string(),
  status: z.enum(['Approved', 'Denied']),
  reason: z.string().optional(),
});
const Acceptance = z.object({ customerId: z.string() });
const Administration = z.object({ customerId: z.string(), isAdministered: z.boolean() });

/** What can be done so, by name. */
export type Controls = Readonly<Record<string, (body: unknown) => void>>;

/** What Microsoft and customers do of their own accord: `POST /emulator/<name>` with these bodies. */
export const controls = (context: EmulatorContext) => ({
  /** Changes the switches given and leaves the others. */
  switches(body: unknown) {
    Object.assign(context.state.switches, given(body));
  },
  ...microsoftControls(context),
  ...customerControls(context),
  'start-over'() {
    Object.assign(context.state, seed(context.state.partner.id, context.now()));
  },
});

const microsoftControls = (context: EmulatorContext) => ({
  /** Microsoft issues a validation ID. */
  code(body: unknown) {
    const { maxCreates, ...code } = Code.parse(body);
    const validationId = String(481_600 + ++context.state.count);
    const eTag = `W/"datetime'${encodeURIComponent(context.now())}'"`;
    const partnerId = context.state.partner.id;
    context.state.codes.push({
      ...code,
      partnerId,
      validationId,
      maxCreates,
      remainingCreates: maxCreates,
      eTag,
    });
  },
  /** Microsoft takes a validation ID back. */
  'code-back'(body: unknown) {
    const { validationId } = Withdrawn.parse(body);
    context.state.codes = context.state.codes.filter((one) => one.validationId !== validationId);
  },
  /** Microsoft decides on a qualification in review, or otherwise than before on one that it has denied. */
  qualification(body: unknown) {
    const { customerId, status, reason } = Decision.parse(body);
    for (const one of customerWith(context, customerId).qualifications)
      if (one.status !== 'Approved') Object.assign(one, { status, reason });
  },
  /** Microsoft reviews an account. */
  account(body: unknown) {
    const { customerId, status } = Account.parse(body);
    customerWith(context, customerId).account = status;
  },
});

const customerControls = (context: EmulatorContext) => ({
  /** A customer of another partner accepts the reseller relationship with us. */
  acceptance(body: unknown) {
    const { customerId } = Acceptance.parse(body);
    const customer = customerWith(context, customerId);
    customer.relationship = 'reseller';
    customer.resellerId = context.state.invitingReseller;
  },
  /** A customer signs the Microsoft Customer Agreement in its admin center. */
  signature(body: unknown) {
    const { customerId } = Acceptance.parse(body);
    customerWith(context, customerId).directSigned = true;
  },
  /** A customer grants the admin relationship, or ends it. */
  administration(body: unknown) {
    const { customerId, isAdministered } = Administration.parse(body);
    customerWith(context, customerId).isAdministered = isAdministered;
  },
});

/** The switches that a body names; the defaults of the others must not come back. */
function given(body: unknown): object {
  const all = Switches.partial().strict().parse(body);
  return Object.fromEntries(Object.entries(all).filter(([key]) => Object.hasOwn(Object(body), key)));
}
