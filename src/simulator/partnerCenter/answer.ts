/** An answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal with Partner Center's status and code; Partner Center adds a description, which nobody should show. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, description: string) {
    super(description);
    this.status = status;
    this.code = code;
  }
}

/** The refusal of a value; Microsoft has not published which code it uses where. */
export const invalid = (what: string): Refused => new Refused(400, '3000', `Invalid property: ${what}`);

/** What Partner Center says of itself in the path of an object. */
export const self = (uri: string) => ({ self: { uri, method: 'GET', headers: [] } });

/** A collection as Partner Center wraps it. */
export const collection = (items: readonly unknown[], uri: string, more: object = {}) => ({
  totalCount: items.length,
  items,
  links: { ...self(uri), ...more },
  attributes: { objectType: 'Collection' },
});
