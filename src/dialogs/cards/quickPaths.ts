import type { Expression } from 'adaptive-expressions';

type Evaluate = Expression['tryEvaluate'];

/**
 * Has each path in a parsed expression looked up name by name. The package splits it anew each time, and compares each name
 * with every key of every object on the way, in small letters; it is asked only where nothing stands under the very names.
 */
export function quickened(parsed: Expression): Expression {
  const path = pathOf(parsed);
  if (!path) parsed.children.forEach(quickened);
  else parsed.tryEvaluate = lookUp(path, parsed.tryEvaluate.bind(parsed));
  return parsed;
}

const lookUp =
  (path: readonly string[], slowly: Evaluate): Evaluate =>
  (scope, options) => {
    const value = path.reduce(within, scope);
    return value === undefined || value === null ? slowly(scope, options) : found(value);
  };

/** How the package tells of a value, though its types want words for an error. */
const found = (value: unknown): ReturnType<Evaluate> =>
  ({ value, error: undefined }) as unknown as ReturnType<Evaluate>;

/** The names that lead from a template's scope to what an expression stands for; none where it is more than a path. */
function pathOf({ type, children: [name, parent] }: Expression): string[] | undefined {
  const step = name && 'value' in name ? name.value : undefined;
  if (type !== 'Accessor' || typeof step !== 'string') return undefined;
  if (!parent) return step.startsWith('$') ? [step] : ['$data', step];
  const before = pathOf(parent);
  return before && [...before, step];
}

/** What stands under a name in an object, if it is one; in a list, nothing does. */
export const within = (place: unknown, name: string): unknown =>
  typeof place === 'object' && place !== null && !Array.isArray(place) && Object.hasOwn(place, name)
    ? place[name as keyof typeof place]
    : undefined;
