import { z } from 'zod/v4';
import { Maybe } from './wire/words.ts';

const Link = z.object({
  uri: z.string(),
  headers: Maybe(z.array(z.object({ key: z.string(), value: z.string() }))),
});

/** One page of a collection; null stands for no items, and a bare list is a collection of one page. */
export const Page = <S extends z.ZodType>(item: S) =>
  z.preprocess(
    (body) => (Array.isArray(body) ? { items: body } : body),
    z.object({ items: z.array(item).nullable(), links: Maybe(z.object({ next: Maybe(Link) })) }),
  );

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
  const header = next.headers?.find(({ key }) => key.toLowerCase() === 'ms-continuationtoken');
  return { url: `${origin}/v1${next.uri}`, continuation: header?.value };
}
