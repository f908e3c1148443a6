import type { Dispatcher } from 'undici';
import type { z } from 'zod/v4';
import type { Log } from '../log.ts';
import type { WriteIds } from '../services/partnerCenter.ts';
import { PartnerCenterError } from '../services/partnerCenter.ts';
import { breaker } from './breaker.ts';
import { attempt, type Call, isWrite } from './call.ts';
import { type Answer, refusal, unreadable } from './errors.ts';
import { type NextPage, nextPage, Page } from './paging.ts';
import type { TokenSource } from './token.ts';

const pagesAtMost = 1_000;

/** How long to wait, in milliseconds. */
export interface Limits {
  /** For the answer to a read. */
  readonly read: number;
  /** For the answer to a write. */
  readonly write: number;
  /** At most, before a read that was throttled is tried once more. */
  readonly patience: number;
  /** Before Partner Center is asked again after five failures in a row. */
  readonly rest: number;
}

interface Deps {
  /** Scheme and host; every call goes there and nowhere else. */
  readonly origin: string;
  readonly tokens: TokenSource;
  readonly dispatcher: Dispatcher;
  readonly limits: Limits;
  /** A new GUID. */
  readonly guid: () => string;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly log: Log;
}

type Query = Readonly<Record<string, string>>;

/** Partner Center's REST API as the ports need it. Paths begin after `/v1`; every call throws `PartnerCenterError`. */
export interface Transport {
  get<S extends z.ZodType>(schema: S, path: string, query?: Query): Promise<z.infer<S>>;
  /** The items of every page. */
  all<S extends z.ZodType>(item: S, path: string, query?: Query): Promise<z.infer<S>[]>;
  head(path: string): Promise<void>;
  write<S extends z.ZodType>(
    schema: S,
    method: 'POST' | 'PUT',
    path: string,
    body: object | undefined,
    ids: WriteIds,
  ): Promise<z.infer<S>>;
}

/** The transport: token, time limit, circuit breaker, and one more try for a read that was throttled. */
export function transport(deps: Deps): Transport {
  const send = sender(deps);
  const urlOf = (path: string, query: Query = {}) => {
    const search = new URLSearchParams(query).toString();
    return `${deps.origin}/v1${path}${search && `?${search}`}`;
  };
  const readIds = () => ({ requestId: deps.guid(), correlationId: deps.guid() });
  const get = (url: string, continuation?: string) =>
    send({ method: 'GET', url, continuation, ids: readIds() });

  return {
    get: async (schema, path, query) => understood(schema, await get(urlOf(path, query)), false),
    all: (item, path, query) => allPages(item, urlOf(path, query), get, deps.origin),
    async head(path) {
      await send({ method: 'HEAD', url: urlOf(path), ids: readIds() });
    },
    write: async (schema, method, path, body, ids) =>
      understood(schema, await send({ method, url: urlOf(path), body, ids }), true),
  };
}

async function allPages<S extends z.ZodType>(
  item: S,
  url: string,
  get: (url: string, continuation?: string) => Promise<Answer>,
  origin: string,
): Promise<z.infer<S>[]> {
  const items: z.infer<S>[] = [];
  let next: NextPage | undefined = { url };
  for (let pages = 0; next; pages += 1) {
    const answer: Answer = await get(next.url, next.continuation);
    const page = understood(Page(item), answer, false);
    items.push(...page.items);
    next = nextPage(page, origin);
    if (pages === pagesAtMost) throw unreadable(answer.requestId, answer.status, false);
  }
  return items;
}

function sender({ tokens, dispatcher, limits, guid, wait, log }: Deps) {
  const guarded = breaker(limits.rest);

  const once = (call: Omit<Call, 'token'>): Promise<Answer> =>
    guarded(call.ids.requestId, async () => {
      const token = await tokens.token();
      const limit = isWrite(call) ? limits.write : limits.read;
      const answer = await attempt(dispatcher, { ...call, token }, limit);
      if (answer.status === 401) tokens.forget(token);
      if (answer.status >= 200 && answer.status < 300) return answer;
      throw refusal(answer, isWrite(call));
    });

  const politely = async (call: Omit<Call, 'token'>): Promise<Answer> => {
    try {
      return await once(call);
    } catch (error) {
      const pause = !isWrite(call) && throttledFor(error);
      if (pause === false || pause > limits.patience) throw error;
      await wait(pause);
      return once({ ...call, ids: { ...call.ids, requestId: guid() } });
    }
  };

  return (call: Omit<Call, 'token'>): Promise<Answer> =>
    politely(call).catch((error) => {
      if (error instanceof PartnerCenterError)
        log.warn({ code: error.code, status: error.status, ...call.ids }, 'Partner Center refused a call');
      throw error;
    });
}

/** For how many milliseconds Partner Center asked to be left alone, if it did. */
const throttledFor = (error: unknown): number | false =>
  error instanceof PartnerCenterError && error.status === 429 && (error.retryAfter ?? false);

function understood<S extends z.ZodType>(schema: S, answer: Answer, wasWrite: boolean): z.infer<S> {
  const read = schema.safeParse(answer.body);
  if (read.success) return read.data;
  throw unreadable(answer.requestId, answer.status, wasWrite);
}
