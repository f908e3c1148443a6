/** Fields whose values are words of Microsoft's: they must be the documented ones; of others, the type must. */
const words = new Set([
  'objectType',
  'profileType',
  'productType',
  'agreementType',
  'relationshipType',
  'transactionType',
  'contractType',
  'billingType',
  'unitType',
  'method',
  'key',
  'type',
  'segment',
  'country',
  'duration',
  'qualification',
  'vettingStatus',
  'vettingSubStatus',
  'status',
  'state',
  'billingCycle',
  'termDuration',
  'relationshipToPartner',
  'errorCode',
  'code',
  'errorName',
  'source',
  'currencyCode',
  'culture',
]);

/**
 * What an actual value lacks of a documented one, by path. Every item of a list is looked at: each documented one must be
 * there, and each one that is there must be like one that is documented.
 */
export const lacking = (documented: unknown, actual: unknown): string[] => compare(documented, actual, '');

function compare(documented: unknown, actual: unknown, path: string): string[] {
  if (Array.isArray(documented)) return compareItems(documented, actual, path);
  if (typeof documented !== 'object' || documented === null)
    return isLike(documented, actual, path) ? [] : [`${path}: ${documented}, not ${actual}`];
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return [`${path}: an object`];
  return Object.entries(documented).flatMap(([key, value]) =>
    compare(value, Object(actual)[key], `${path}.${key}`),
  );
}

function compareItems(documented: readonly unknown[], actual: unknown, path: string): string[] {
  if (!Array.isArray(actual)) return [`${path}: a list`];
  if (documented.length === 0) return [];
  const least = (all: string[][]): string[] =>
    all.toSorted((a, b) => a.length - b.length)[0] ?? [`${path}[]`];
  return [
    ...documented.flatMap((one, index) =>
      least(actual.map((each) => compare(one, each, `${path}[${index}]`))),
    ),
    ...actual.flatMap((each, index) =>
      least(documented.map((one) => compare(one, each, `${path}[${answered}${index}]`))),
    ),
  ];
}

/** In a path: of this item only the fields count, since others than the documented ones may be there too. */
const answered = 'answered ';

function isLike(documented: unknown, actual: unknown, path: string): boolean {
  if (documented === null) return actual === null;
  const isWord = words.has(path.slice(path.lastIndexOf('.') + 1)) && !path.includes(answered);
  return isWord ? documented === actual : typeof documented === typeof actual;
}
