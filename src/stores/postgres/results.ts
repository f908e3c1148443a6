import type { Query } from './session.ts';
import { plain } from './words.ts';

/** What was stored under a `once` key. */
export async function resultOf(query: Query, key: string): Promise<string | undefined> {
  const [row] = await query<{ result: string }>('select result from done where key = $1', [plain(key)]);
  return row?.result;
}
