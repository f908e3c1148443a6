import { z } from 'zod/v4';

const Link = z.object({
  uri: z.string(),
  headers: z.array(z.object({ key: z.string(), value: z.string() })).default([]),
});

/** One page of a collection. */
export const Page = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), links: z.object({ next: Link.optional() }).optional() });

/** Where the next page is, and the token to ask for it with. */
export interface NextPage {
  readonly url: string;
  readonly continuation?: string | undefined;
}

/**
 * The page after this one, if there is one; its address comes without `/v1`. Of the headers that go with it only the
 * documented one is sent. `elsewhere` is an address that would lead away from `origin`.
 */
export function nextPage(
  { links }: z.infer<ReturnType<typeof Page>>,
  origin: string,
): NextPage | 'elsewhere' | undefined {
  const next = links?.next;
  if (!next) return undefined;
  if (!next.uri.startsWith('/')) return 'elsewhere';
  const header = next.headers.find(({ key }) => key.toLowerCase() === 'ms-continuationtoken');
  return { url: `${origin}/v1${next.uri}`, continuation: header?.value };
}
