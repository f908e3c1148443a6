/** Letters and digits without I, L, O and U, which are taken for others. */
export const refAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people say to name a case: `GCC-` and five of the alphabet, in whatever case. */
export const refPattern = new RegExp(`^gcc-[${refAlphabet}]{5}$`, 'i');
