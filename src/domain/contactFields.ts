import { z } from 'zod/v4';
import { asKeyed, pasted } from './pasted.ts';
import { tenantIn } from './tenant.ts';
import { Line } from './text.ts';

/** Without the name before an address in angle brackets, and what a link has the mail begin with. */
const addressIn = (text: string): string => pasted(pasted(text).replace(/^[^<@]*</, '')).replace(/\?.*$/, '');

/** One e-mail address, of at most 200 characters. */
export const Email = z.string().overwrite(addressIn).max(200).pipe(z.email());

/** The tenant ID in what was typed, in lower case, or all of it. Any text will do: the T rules judge it. */
export const TypedTenantId = z
  .string()
  .overwrite((text) => tenantIn(text) ?? pasted(text).toLowerCase())
  .max(253);

/** Where an organization is, in the words of its register; the country is asked for where it matters. */
export const addressFields = { street: Line(200), city: Line(100), region: Line(100), postalCode: Line(20) };

/** What stands before a number, also without a colon. */
const device = /^(?:tel|telephone|telefon|phone|mobile|mobil|cell)\.?\s+(?=[+(\d])/i;

/** What an extension is written with, of which we write all as ` x`. */
const extension = /[\s,;]*\(?(?:extension|ext|durchwahl|x|#)[.:=]?\s*#?(\d+)\)?$/i;

/** A telephone number as it was pasted, as we keep it; what has none in it stays as it is, to be refused. */
export const asPhone = (text: string): string =>
  pasted(text).replace(device, '').replaceAll('·', '.').replace(extension, ' x$1') || asKeyed(text);

/** The same without its extension. */
export const withoutExtension = (phone: string): string => asPhone(phone).replace(/ x\d+$/, '');

/** A telephone number: at least five digits, and what people put in between. */
export const phonePattern = /^(?=(?:\D*\d){5})\+?[\d\s().\-/x]+$/;

/** Whom Microsoft answers by e-mail. */
export const contactFields = {
  contactName: Line(100),
  jobTitle: Line(100),
  email: Email,
  phone: z
    .string()
    .overwrite(asPhone)
    .max(100) // as long as what is pasted may be
    .regex(phonePattern)
    .refine((text) => text.length <= 40),
};
