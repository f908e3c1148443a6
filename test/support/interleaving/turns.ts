import { setImmediate } from 'node:timers/promises';

/** A call that waits for its turn. `go` makes it, perhaps in a way of its own, and lets its caller run up to the next one. */
export interface Waiting<How> {
  readonly process: number;
  readonly name: string;
  go(how?: How): Promise<void>;
}

/** How a call is made in the place of being made plainly. */
export type Makes<How> = (
  how: How | undefined,
  name: string,
  call: () => Promise<unknown>,
) => Promise<unknown>;

/** Calls of several processes of which one at a time is made; which, and how, is for whoever plays. */
export function openTurns<How>(make: Makes<How>) {
  let waiting: Waiting<How>[] = [];

  const wait = (process: number, name: string, call: () => Promise<unknown>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const turn: Waiting<How> = {
        process,
        name,
        async go(how) {
          waiting = waiting.filter((one) => one !== turn);
          await make(how, name, call).then(resolve, reject);
          await setImmediate(); // whoever waited for it has run as far as it goes
        },
      };
      waiting.push(turn);
    });

  return {
    waiting: (): readonly Waiting<How>[] => waiting,

    /** The same object, whose every call is made when its turn has come. */
    inTurn: <T extends object>(process: number, name: string, target: T): T =>
      inTurn(target, name, (what, call) => wait(process, what, call)),

    /** The process is no more: nothing that it waits for comes, and it goes on nowhere. */
    kill(process: number): void {
      waiting = waiting.filter((one) => one.process !== process);
    },
  };
}

type Wait = (name: string, call: () => Promise<unknown>) => Promise<unknown>;

function inTurn<T extends object>(target: T, name: string, wait: Wait): T {
  return new Proxy(target, {
    get(of, key) {
      const member: unknown = Reflect.get(of, key);
      const path = `${name}.${String(key)}`;
      if (typeof member === 'function')
        return (...given: unknown[]) => wait(path, async () => Reflect.apply(member, of, given));
      return typeof member === 'object' && member !== null ? inTurn(member, path, wait) : member;
    },
  });
}
