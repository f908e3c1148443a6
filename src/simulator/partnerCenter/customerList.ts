import { z } from 'zod/v4';
import { type Answer, collection, invalid } from './answer.ts';
import { type ApiCall, parse } from './call.ts';
import type { EmulatorContext } from './context.ts';
import { customerSummary } from './customers.ts';
import type { Customer } from './state.ts';

const Filter = z.object({
  field: z.enum(['CompanyName', 'Domain', 'IndirectReseller']),
  value: z.string(),
  operator: z.literal('starts_with'),
});

/** `GET /customers`: pages of `size`, or everything that a filter lets through. */
export function list({ state }: EmulatorContext, call: ApiCall): Answer {
  const size = parse(z.coerce.number().int().min(0), call.query.get('size') ?? 'missing');
  const own = state.customers.filter(({ relationship }) => relationship === 'reseller');
  const filter = call.query.get('filter');
  if (filter) {
    const found = own.filter(matching(filter)).map(customerSummary);
    return { status: 200, body: collection(found, '/customers?size=0') };
  }
  if (size === 0) throw invalid('size');
  const from = call.query.get('seekOperation') === 'Next' ? offsetIn(call.header('ms-continuationtoken')) : 0;
  const page = own.slice(from, from + size).map(customerSummary);
  const uri = `/customers?size=${size}${from > 0 ? '&seekOperation=Next' : ''}`;
  if (from + size >= own.length) return { status: 200, body: collection(page, uri) };
  const continuationToken = tokenOf(from + size);
  const body = collection(page, uri, nextLink(size, continuationToken));
  return { status: 200, body: { ...body, continuationToken } };
}

const tokenOf = (offset: number): string => Buffer.from(`offset ${offset}`).toString('base64');

function offsetIn(token: string): number {
  const offset = /^offset (\d+)$/.exec(Buffer.from(token, 'base64').toString())?.[1];
  if (offset === undefined) throw invalid('MS-ContinuationToken');
  return Number(offset);
}

const nextLink = (size: number, token: string) => ({
  next: {
    uri: `/customers?size=${size}&seekOperation=Next`,
    method: 'GET',
    headers: [{ key: 'MS-ContinuationToken', value: token }],
  },
});

function matching(text: string): (customer: Customer) => boolean {
  const {
    Field: field,
    Value: value,
    Operator: operator,
  } = parse(z.record(z.string(), z.unknown()), jsonIn(text));
  const filter = parse(Filter, { field, value, operator });
  const start = filter.value.toLowerCase();
  const read = {
    CompanyName: ({ name }: Customer) => name,
    Domain: ({ domain }: Customer) => domain,
    IndirectReseller: ({ resellerId }: Customer) => resellerId ?? '',
  }[filter.field];
  return (customer) => read(customer).toLowerCase().startsWith(start);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('filter');
  }
}
