import { z } from 'zod/v4';
import { pasted } from './pasted.ts';
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

/** The words for an extension, of which we write all as `x`. */
const extension = /\s*(?:extension|ext|durchwahl)[.:]?\s*(?=\d)/i;

/** Where an organization is, in the words of its register; the country is asked for where it matters. */
export const addressFields = { street: Line(200), city: Line(100), region: Line(100), postalCode: Line(20) };

/** Whom Microsoft answers by e-mail. */
export const contactFields = {
  contactName: Line(100),
  jobTitle: Line(100),
  email: Email,
  phone: z
    .string()
    .overwrite((text) => pasted(text).replace(extension, ' x'))
    .max(100) // as long as what is pasted may be
    .regex(/^(?=(?:\D*\d){5})\+?[\d\s().\-/x]{5,40}$/),
};
