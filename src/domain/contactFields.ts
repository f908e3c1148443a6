import { z } from 'zod/v4';
import { Line, oneLine } from './text.ts';

/** One e-mail address, of at most 200 characters. */
export const Email = z.string().max(200).overwrite(oneLine).pipe(z.email());

/** A tenant ID as it was typed, in lower case and without braces. Any text will do: the T rules judge it. */
export const TypedTenantId = z
  .string()
  .overwrite((text) => oneLine(text.replace(/[{}]/g, '')).toLowerCase())
  .max(253);

/** Where an organisation is, in the words of its register; the country is asked for where it matters. */
export const addressFields = { street: Line(200), city: Line(100), region: Line(100), postalCode: Line(20) };

/** A telephone number: at least five digits, and what people put in between. */
export const phonePattern = /^(?=(?:\D*\d){5})\+?[\d\s().\-/x]+$/;

/** Whom Microsoft answers by e-mail. */
export const contactFields = {
  contactName: Line(100),
  jobTitle: Line(100),
  email: Email,
  phone: z.string().max(40).overwrite(oneLine).regex(phonePattern),
};
