/** The 50 states, the capital's district and the territories, with the two letters that the postal service gives each. */
const known = `
  AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, FL Florida, GA Georgia,
  HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland,
  MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire,
  NJ New Jersey, NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania,
  RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington,
  WV West Virginia, WI Wisconsin, WY Wyoming, DC District of Columbia, AS American Samoa, GU Guam, MP Northern Mariana Islands,
  PR Puerto Rico, VI Virgin Islands, VI U.S. Virgin Islands`;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

const codes = new Map(
  known
    .split(',')
    .map((one) => one.trim())
    .flatMap((one) => {
      const code = one.slice(0, 2);
      return [code, one.slice(2)].map((spelt) => [lettersOf(spelt), code]);
    }),
);

/** The two letters of a state of the USA, however it was typed: `IL` of `Illinois` and of `il`; undefined for any other word. */
export const stateCode = (region: string): string | undefined => codes.get(lettersOf(region));

/** A ZIP code of the USA, with or without its four more digits. */
export const zipPattern = /^\d{5}(-\d{4})?$/;
