/** What is searched: worlds, and what can come of each. */
export interface Space<W> {
  /** Every step that can be taken, in words, and the world after it. */
  nexts(world: W): readonly (readonly [what: string, world: W])[];
  /** Equal for worlds that differ in nothing that matters. */
  keyOf(world: W): string;
  /** What is wrong with a world, if something is. */
  violation(world: W): string | undefined;
  /** Whether it has come to an end, or to a person. */
  isAtRest(world: W): boolean;
}

/** What a search has found: the shortest way to something wrong, and worlds from which nothing leads to an end. */
export interface Found {
  readonly states: number;
  readonly violation?: string;
  readonly stuck: readonly string[];
}

interface Place<W> {
  readonly world: W;
  readonly before: Place<W> | undefined;
  readonly what: string;
  readonly from: Place<W>[];
}

/** Visits every world that can come of this one, each once, the nearest first. */
export function search<W>(start: W, { nexts, keyOf, violation, isAtRest }: Space<W>): Found {
  const places = new Map<string, Place<W>>();
  const visit = (world: W, what: string, before?: Place<W>): Place<W> | undefined => {
    const key = keyOf(world);
    const known = places.get(key);
    if (known && before) known.from.push(before);
    if (known) return undefined;
    const place = { world, before, what, from: before ? [before] : [] };
    places.set(key, place);
    return place;
  };
  let edge = [visit(start, 'it begins')].filter((one) => one !== undefined);
  while (edge.length > 0) {
    const wrong = edge.find(({ world }) => violation(world));
    if (wrong)
      return { states: places.size, violation: `${violation(wrong.world)}: ${wayTo(wrong)}`, stuck: [] };
    edge = edge.flatMap((place) =>
      nexts(place.world).flatMap(([what, world]) => visit(world, what, place) ?? []),
    );
  }
  return { states: places.size, stuck: stuckIn([...places.values()], isAtRest) };
}

/** The ways to a few of the worlds from which no end can be reached any more. */
function stuckIn<W>(places: readonly Place<W>[], isAtRest: (world: W) => boolean): string[] {
  let edge = places.filter(({ world }) => isAtRest(world));
  const saved = new Set(edge);
  while (edge.length > 0)
    edge = edge.flatMap(({ from }) => from).filter((one) => !saved.has(one) && saved.add(one));
  return places
    .filter((one) => !saved.has(one))
    .slice(0, 3)
    .map(wayTo);
}

const wayTo = <W>({ before, what }: Place<W>): string => (before ? `${wayTo(before)}, ${what}` : what);
