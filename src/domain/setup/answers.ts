import { z } from 'zod/v4';
import { asPhone, Email, phonePattern } from '../contactFields.ts';
import { asZip, zipPattern } from '../states.ts';
import { Line, OptionalLine, oneLine, Tick } from '../text.ts';
import { firstToAsk } from '../unfinished.ts';

/** One of the values that a card offers. */
export const Picked = z.string().regex(/^\S{1,100}$/);

/** Which approved customer is set up: the id of its application. */
export const Choice = z.object({ application: Picked });

/** In the place of a reseller. */
export const soldDirectly = 'direct';

/**
 * The validation ID; its name may differ from the customer's only if somebody says that it is the same (V5). `reseller`: the
 * tenant ID of the indirect reseller that sells to the customer, or `direct`.
 */
export const Code = z.object({
  validationId: Picked,
  sameName: Tick,
  reseller: Picked.default(soldDirectly),
});
export type Code = z.infer<typeof Code>;

/**
 * The customer's company and address, as Microsoft will know it. `sameName`: the name of which somebody says that it is the
 * approved customer's as well (V5), so that another name is asked about again. `asTyped`: right although Microsoft is not sure.
 */
export const Company = z.object({
  name: Line(200),
  sameName: z
    .string()
    .overwrite((text) => (text === 'false' ? '' : oneLine(text))) // what a box sends that is not ticked
    .regex(/^.{0,200}$/)
    .default(''),
  line1: Line(200),
  line2: OptionalLine(200),
  city: Line(50),
  state: z
    .string()
    .max(2)
    .overwrite((text) => oneLine(text).toUpperCase())
    .regex(/^[A-Z]{2}$/),
  postalCode: z.string().max(10).overwrite(asZip).regex(zipPattern),
  asTyped: Tick,
});
export type Company = z.infer<typeof Company>;

const suffix = '.onmicrosoft.com';

/** The name under onmicrosoft.com that the tenant gets; it can never be changed. */
export const Domain = z.object({
  prefix: z
    .string()
    .max(60)
    .overwrite((text) => oneLine(text).toLowerCase().replace(suffix, ''))
    .regex(/^[a-z][a-z0-9]{0,26}$/),
});
export type Domain = z.infer<typeof Domain>;
export const domainName = ({ prefix }: Domain): string => `${prefix}${suffix}`;

/** Who at the customer is reached about the tenant. */
export const AdminContact = z.object({
  firstName: Line(50),
  lastName: Line(50),
  email: Email,
  phone: z
    .string()
    .overwrite(asPhone)
    .max(20)
    .refine((text) => text === '' || phonePattern.test(text))
    .default(''),
});
export type AdminContact = z.infer<typeof AdminContact>;

/** The answers, by step, in the order of the questions; a step that was not answered yet is absent. */
export const SetupAnswers = z.object({
  choice: Choice.optional(),
  code: Code.optional(),
  company: Company.optional(),
  domain: Domain.optional(),
  person: AdminContact.optional(),
});
export type SetupAnswers = z.infer<typeof SetupAnswers>;
export const SetupStep = SetupAnswers.keyof();
export type SetupStep = z.infer<typeof SetupStep>;

/** The step to ask next; undefined when every question is answered. */
export const nextSetupStep = (answers: SetupAnswers, unfinished?: object): SetupStep | undefined =>
  firstToAsk(SetupStep.options, answers, unfinished);
