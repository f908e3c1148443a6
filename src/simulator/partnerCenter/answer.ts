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

/** Where something is, as Partner Center says it: the path comes without `/v1`. */
export const link = (uri: string) => ({ uri, method: 'GET', headers: [] });

/** Where an object itself is. */
export const self = (uri: string) => ({ self: link(uri) });

/** A collection as Partner Center wraps it. */
export const collection = (items: readonly unknown[], uri: string, more: object = {}) => ({
  totalCount: items.length,
  items,
  links: { ...self(uri), ...more },
  attributes: { objectType: 'Collection' },
});
