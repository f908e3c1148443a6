import { Domain, domainName } from '../../domain/setup/answers.ts';
import type { Trace } from '../../domain/trace.ts';
import type { Asked, Inquiry } from '../inquiry.ts';

/** Names to offer in the place of one that is taken. */
const others = (prefix: string, state: string): string[] =>
  ['gov', 'us', state.toLowerCase()].map((end) => `${prefix.slice(0, 27 - end.length)}${end}`);

/** Which of a wanted domain and its alternatives are free, asked all at once. Alternatives are prefixes. */
export const freeDomains = (
  inquiry: Inquiry,
  trace: Trace,
  prefix: string,
  state: string,
): Promise<Asked<{ readonly isFree: boolean; readonly alternatives: readonly string[] }>> =>
  inquiry.ask(trace, async ({ checks }) => {
    const names = [prefix, ...others(prefix, state)].filter(
      (name) => Domain.safeParse({ prefix: name }).success,
    );
    const taken = await Promise.all(names.map((name) => checks.isDomainTaken(domainName({ prefix: name }))));
    const free = names.filter((_name, index) => !taken[index]);
    return { isFree: free.includes(prefix), alternatives: free.filter((name) => name !== prefix) };
  });
