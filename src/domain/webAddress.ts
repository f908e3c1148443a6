import { z } from 'zod/v4';
import { pasted } from './pasted.ts';

const pattern = /^(https?:\/\/)?([\p{L}\d-]+\.)+\p{L}{2,63}(:\d{1,5})?(\/\S*)?$/iu;

/** A web address, with or without its protocol, of at most 200 characters. */
export const WebAddress = z.string().overwrite(pasted).max(200).regex(pattern);

/** The host of a web address and what follows it, without protocol and `www.`, to compare two of them. */
export const siteOf = (webAddress: string): string =>
  webAddress
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');

/** The domain name of a web address: `fabrikam.example` of `https://www.fabrikam.example/us`. */
export const domainOf = (webAddress: string): string => siteOf(webAddress).replace(/[:/].*$/, '');
