import type { z } from 'zod/v4';
import type { Log } from '../log.ts';
import type { Answer } from './answer.ts';
import { unreadable } from './errors.ts';
import { type NextPage, nextPage, Page } from './paging.ts';
import type { Sender } from './sender.ts';

interface Deps {
  readonly send: Sender;
  /** A new GUID. */
  readonly guid: () => string;
  /** What every call carries; without it each has its own. */
  readonly correlationId: string | undefined;
  /** Scheme and host; every call goes there and nowhere else. */
  readonly origin: string;
  readonly log: Log;
}

type Query = Readonly<Record<string, string>>;

/** Partner Center's REST API as the ports need it. Paths begin after `/v1`; every call throws `PartnerCenterError`. */
export interface Transport {
  get<S extends z.ZodType>(schema: S, path: string, query?: Query): Promise<z.infer<S>>;
  /** The items of every page: all of them, or an error. */
  all<S extends z.ZodType>(item: S, path: string, query?: Query): Promise<z.infer<S>[]>;
  /** The items of every page that can be read; others are left out, and logged. Not for what orders depend on. */
  readable<S extends z.ZodType>(item: S, path: string, query?: Query): Promise<z.infer<S>[]>;
  head(path: string): Promise<void>;
  write<S extends z.ZodType>(
    schema: S,
    path: string,
    body: object | undefined,
    requestId: string,
  ): Promise<z.infer<S>>;
}

/** Partner Center's REST API over a sender. */
export function transport({ send, guid, origin, correlationId, log }: Deps): Transport {
  const urlOf = (path: string, query: Query = {}) => {
    const search = new URLSearchParams(query).toString();
    return `${origin}/v1${path}${search && `?${search}`}`;
  };
  const call = (given: Omit<Parameters<Sender>[0], 'correlationId'>) =>
    send({ ...given, correlationId: correlationId ?? guid() });
  const get = (url: string, continuation?: string) =>
    call({ method: 'GET', url, continuation, requestId: guid() });

  const all: Transport['all'] = (item, path, query) =>
    allPages(item, urlOf(path, query), get, { origin, log });

  return {
    get: async (schema, path, query) => understood(schema, await get(urlOf(path, query)), log),
    all,
    readable: async (item, path, query) =>
      (await all(OrLeftOut(item, log), path, query)).flatMap((one) => one ?? []),
    async head(path) {
      await call({ method: 'HEAD', url: urlOf(path), requestId: guid() });
    },
    write: async (schema, path, body, requestId) =>
      understood(schema, await call({ method: 'POST', url: urlOf(path), body, requestId }), log, true),
  };
}

/** An item, or nothing in its place when it cannot be read; the log has the field that is wrong. */
const OrLeftOut = <S extends z.ZodType>(item: S, log: Log) =>
  item.optional().catch(({ error }) => {
    log.warn({ field: fieldIn(error) }, 'Partner Center lists something that cannot be read');
    return undefined;
  });

/** The first field that is not what it should be. */
const fieldIn = ({ issues }: Pick<z.ZodError, 'issues'>): string => issues[0]?.path.join('.') ?? '';

/** The items of every page; a page that was there before would go on for ever, and is no answer. */
async function allPages<S extends z.ZodType>(
  item: S,
  url: string,
  get: (url: string, continuation?: string) => Promise<Answer>,
  { origin, log }: Pick<Deps, 'origin' | 'log'>,
): Promise<z.infer<S>[]> {
  const items: z.infer<S>[] = [];
  const seen = new Set<string>();
  let next: NextPage | undefined = { url };
  while (next) {
    const answer: Answer = await get(next.url, next.continuation);
    seen.add(JSON.stringify(next));
    const page = understood(Page(item), answer, log);
    items.push(...(page.items ?? []));
    const following = nextPage(page, origin);
    if (following === 'elsewhere' || seen.has(JSON.stringify(following)))
      throw unreadable(answer.requestId, answer.status, false);
    next = following;
  }
  return items;
}

function understood<S extends z.ZodType>(schema: S, answer: Answer, log: Log, wasWrite = false): z.infer<S> {
  const read = schema.safeParse(answer.body);
  if (read.success) return read.data;
  const { requestId } = answer;
  log.warn(
    { requestId, field: fieldIn(read.error) },
    'Partner Center answered something that cannot be read',
  );
  throw unreadable(requestId, answer.status, wasWrite);
}
