import { Case } from '../../domain/case.ts';

/** Cases by their ids; one that was loaded from the disk is parsed when it is first asked for, as most never are. */
export function lazyCases() {
  const byId = new Map<string, Case>();
  const read = new Set<string>(); // few of very many
  return {
    /** As it was put or loaded, to be compared or written. */
    peek: (id: string): Case | undefined => byId.get(id),
    all: (): Iterable<Case> => byId.values(),
    ids: (): Iterable<string> => byId.keys(),

    get(id: string): Case | undefined {
      const found = byId.get(id);
      if (!found || read.has(id)) return found;
      const parsed = Case.parse(found);
      byId.set(id, parsed);
      read.add(id);
      return parsed;
    },

    set(one: Case, isRead: boolean): void {
      byId.set(one.id, one);
      if (isRead) read.add(one.id);
      else read.delete(one.id);
    },
  };
}
