import { setImmediate } from 'node:timers/promises';
import type { Case } from '../../../src/domain/case.ts';
import { later } from '../../../src/domain/moments.ts';
import type { Store } from '../../../src/services/ports.ts';
import type { Center } from '../partnerCenter/partnerCenter.ts';
import type { Ports } from './stage.ts';
import { type Trouble, troubled, troubles } from './troubles.ts';
import { openTurns, type Waiting } from './turns.ts';

/** Something that can happen next, and how likely it is beside the others. */
export interface Happening {
  readonly weight: number;
  readonly what: string;
  run(): Promise<void>;
}

/** How many of each may still happen. */
export interface Left {
  crashes: number;
  troubles: number;
}

/** A case that several processes work on, and everything that may happen to it. */
export interface Scene<C extends Case> {
  readonly center: Center;
  readonly store: Store;
  readonly caseId: string;
  readonly workers: number;
  readonly left: Left;
  is(one: Case): one is C;
  /** What a process does with the case, over ports of its own. */
  step(ports: Ports): (one: C) => Promise<void>;
  /** What goes wrong here besides what may go wrong anywhere. */
  readonly refusals: readonly Trouble[];
  /** The ports of a process that makes a mistake. */
  readonly mistake?: ((ports: Ports) => Ports) | undefined;
  /** What people and Microsoft may do now. */
  outside(one: C): Happening[];
  /** What somebody does when it does not go on by itself; false when nobody has to do anything. */
  resume?(one: C): Promise<boolean>;
  /** What is wrong now; or at last, when nothing can come any more. */
  wrong(one: C, isOver: boolean): Promise<string | undefined>;
}

/** In milliseconds. No attempt of ours lives longer; so no more passes while one is under way. */
const longestLook = 50_000;
const tick = 10_000;
/** How likely a plain step is beside something unusual. */
const often = 40;

/** Plays a scene: each number chooses what happens next; then everything settles. Throws with all that happened when something is wrong. */
export async function play<C extends Case>(scene: Scene<C>, choices: readonly number[]): Promise<C> {
  const playing = openPlay(scene);
  for (const choice of choices) await playing.happens(chosen(await playing.possible(), choice));
  return playing.settle();
}

function chosen(all: readonly Happening[], choice: number): Happening | undefined {
  let rest = choice % Math.max(1, sum(all.map(({ weight }) => weight)));
  return all.find(({ weight }) => {
    rest -= weight;
    return rest < 0;
  });
}

/** Whether there is more to come by itself; at a denial, which is looked at for as long as it stands, there is not. */
const goesOn = ({ lookAt, status }: Case): boolean => lookAt !== undefined && status !== 'refused';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A process: its number, and since when it looks at the case, if it does. */
interface Process {
  readonly number: number;
  look(): void;
  since: string | undefined;
}

function openPlay<C extends Case>(scene: Scene<C>) {
  const { center, store, caseId } = scene;
  const left = { ...scene.left };
  const happened: string[] = [];
  const bugs: unknown[] = [];
  const calls = troubled(center.emulator);
  const turns = openTurns<Trouble>(calls.make);
  const sent: string[] = [];
  let born = 0;

  const now = async (): Promise<C> => {
    const one = await store.find(caseId);
    if (!one || !scene.is(one)) throw new Error('the case is not there');
    return one;
  };

  const process = (): Process => {
    const number = ++born;
    const inTurn = {
      store: turns.inTurn(number, 'store', store),
      center: turns.inTurn<Ports['center']>(number, 'center', center.center),
    };
    const ports = scene.mistake?.(inTurn) ?? inTurn;
    const step = scene.step(ports);
    const self: Process = {
      number,
      since: undefined,
      look() {
        self.since = center.clock.now();
        const work = async () => {
          const one = await ports.store.find(caseId);
          if (one && scene.is(one)) await step(one);
        };
        void work()
          .catch((error: unknown) => bugs.push(error))
          .finally(() => {
            self.since = undefined;
          });
      },
    };
    return self;
  };
  const processes = Array.from({ length: scene.workers }, process);

  const looking = (one: C): Happening[] =>
    processes
      .filter(({ since }) => one.lookAt && !since)
      .map(({ number, look }) => ({ weight: often, what: `${number} looks`, run: async () => look() }));

  const goingOn = (turn: Waiting<Trouble>): Happening[] => {
    const { process: number, name } = turn;
    const failing = name.startsWith('center') && left.troubles > 0 ? [...troubles, ...scene.refusals] : [];
    return [
      { weight: often, what: `${number} ${name}`, run: () => turn.go() },
      ...failing.map((trouble) => ({
        weight: 1,
        what: `${number} ${name}: ${Object.values(trouble).join(' ')}`,
        async run() {
          left.troubles -= 1;
          if (trouble.how === 'late') sent.push(center.clock.now());
          await turn.go(trouble);
        },
      })),
    ];
  };

  const crashing = (): Happening[] =>
    processes.flatMap(({ number, since }, index) => {
      if (!since || left.crashes === 0) return [];
      const run = async () => {
        left.crashes -= 1;
        turns.kill(number);
        processes[index] = process();
      };
      return [{ weight: 1, what: `${number} crashes`, run }];
    });

  const arriving = (): Happening[] =>
    calls.underway.map((call, index) => ({
      weight: often / 4,
      what: 'a late call arrives',
      async run() {
        calls.underway.splice(index, 1);
        sent.splice(index, 1);
        await call().catch(() => undefined);
      },
    }));

  const passing = (): Happening[] => {
    const begun = [...processes.flatMap(({ since }) => since ?? []), ...sent].sort()[0];
    const pass = (weight: number, milliseconds: number): Happening => ({
      weight,
      what: `${milliseconds / 1_000} s pass`,
      run: async () => center.clock.add(milliseconds),
    });
    if (!begun) return [pass(often, 61_000), pass(often / 4, 16 * 60_000)];
    return later(center.clock.now(), tick) < later(begun, longestLook) ? [pass(often / 20, tick)] : [];
  };

  const possible = async (): Promise<Happening[]> => {
    const one = await now();
    const going = turns.waiting().flatMap(goingOn);
    return [...going, ...looking(one), ...crashing(), ...arriving(), ...passing(), ...scene.outside(one)];
  };

  const judge = async (isOver: boolean): Promise<void> => {
    const wrong = bugs[0] ?? (await scene.wrong(await now(), isOver));
    if (wrong) throw new Error(`${wrong}: ${happened.join(', ')}`, { cause: bugs[0] });
  };

  const happens = async (happening: Happening | undefined): Promise<void> => {
    if (!happening) return;
    happened.push(happening.what);
    await happening.run();
    await setImmediate();
    await judge(false);
  };

  /** One process alone goes on with the case for as long as there is something to do. */
  const finish = async (): Promise<void> => {
    const ports = { store, center: center.center };
    const step = scene.step(scene.mistake?.(ports) ?? ports);
    for (let looks = 0; goesOn(await now()); looks += 1) {
      if (looks >= 40) throw new Error(`it is stuck: ${happened.join(', ')}`);
      center.clock.add(looks < 4 ? 61_000 : 5 * 60_000);
      const one = await now();
      await step(one);
      happened.push(`${one.status} is looked at`);
    }
  };

  /** Whatever is under way comes to its end; then somebody goes on with the case until nobody has to. */
  const settle = async (): Promise<C> => {
    left.troubles = 0;
    for (let [next] = arriving(); next; [next] = arriving()) await happens(next);
    for (let turn = turns.waiting()[0]; turn; turn = turns.waiting()[0]) await happens(goingOn(turn)[0]);
    await finish();
    if (await scene.resume?.(await now())) await finish();
    await judge(true);
    return now();
  };

  return { possible, happens, settle };
}
