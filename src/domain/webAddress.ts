import { z } from 'zod/v4';
import { pasted } from './pasted.ts';

const pattern = /^(https?:\/\/)?([\p{L}\d-]+\.)+\p{L}{2,63}(:\d{1,5})?(\/\S*)?$/iu;

/** A web address, with or without its protocol, of at most 200 characters. */
export const WebAddress = z.string().overwrite(pasted).max(200).regex(pattern);

/** The domain name of a web address, to compare two of them: `fabrikam.example` of `https://www.fabrikam.example:8443/us`. */
export const domainOf = (webAddress: string): string =>
  webAddress
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[:/].*$/, '');

/** The domain name of an e-mail address. */
export const mailDomainOf = (email: string): string => domainOf(email.replace(/^.*@/, ''));
