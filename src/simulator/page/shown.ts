import type { PersonState } from '../state.ts';
import { recall, remember } from './remembered.ts';
import { pageLanguage } from './texts.ts';

/** The key of the panel beside the chats, where a chat has its person's id. */
export const outsideKey = 'outside';

const openedIn = pageLanguage();
const narrow = window.matchMedia('(width < 760px)');
const wide = window.matchMedia('(width >= 1100px)');

/** Which chats are to be seen, and whether the outside is. */
export interface Shown {
  keys(people: readonly PersonState[]): ReadonlySet<string>;
  toggle(key: string, people: readonly PersonState[]): void;
  show(key: string, people: readonly PersonState[]): void;
}

/** Remembers what is shown, apart for narrow windows, which show one thing at a time. */
export function createShown(onChange: () => void): Shown {
  for (const width of [narrow, wide]) width.addEventListener('change', onChange);
  const set = (keys: readonly string[]) => {
    remember(memory(), JSON.stringify(keys));
    chosen.set(memory(), keys);
    onChange();
  };
  const chosen = new Map<string, readonly string[]>();
  const keys = (people: readonly PersonState[]) =>
    new Set(known(chosen.get(memory()) ?? recalled(memory()), people) ?? defaults(people));
  return {
    keys,
    toggle: (key, people) => {
      const now = keys(people);
      if (narrow.matches) set([key]);
      else set(now.has(key) ? [...now].filter((other) => other !== key) : [...now, key]);
    },
    show: (key, people) => set(narrow.matches ? [key] : [...keys(people).add(key)]),
  };
}

const memory = (): string => (narrow.matches ? 'shownNarrow' : 'shown');

function recalled(name: string): readonly string[] | undefined {
  const text = recall(name);
  const value: unknown = text?.startsWith('[') ? JSON.parse(text) : undefined;
  return Array.isArray(value) ? value.map(String) : undefined;
}

/** Leaves out who is not here any more; a choice of nobody but them counts as none. */
function known(
  keys: readonly string[] | undefined,
  people: readonly PersonState[],
): readonly string[] | undefined {
  const here = keys?.filter((key) => key === outsideKey || people.some(({ id }) => id === key));
  return here?.length === 0 && keys?.length !== 0 ? undefined : here;
}

/** Those whose chats are in the language in which the page was opened, as far as there are any. */
function defaults(people: readonly PersonState[]): readonly string[] {
  const first = (wanted: PersonState['role']) => {
    const all = people.filter(({ role }) => role === wanted);
    return (all.find(({ language }) => language === openedIn) ?? all[0])?.id ?? outsideKey;
  };
  if (narrow.matches) return [first('salesAgent')];
  return wide.matches
    ? [first('salesAgent'), first('reviewer'), outsideKey]
    : [first('salesAgent'), outsideKey];
}
