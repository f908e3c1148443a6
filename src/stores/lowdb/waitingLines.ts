import type { Notice } from '../../domain/notice.ts';

/** The notices that wait, in one line for each person, oldest first: nobody is told things in another order. */
export function waitingLines() {
  const lines = new Map<string, Notice[]>();

  const leave = ({ id, to }: Notice): void => {
    const line = lines.get(to) ?? [];
    const place = line.findIndex((other) => other.id === id);
    if (place >= 0) line.splice(place, 1);
    if (line.length === 0) lines.delete(to);
  };

  return {
    leave,

    /** Puts a notice where its age belongs, behind those that are as old; one that is in line keeps its place. */
    join(notice: Notice): void {
      const line = lines.get(notice.to) ?? [];
      const place = line.findIndex(({ id, at }) => id === notice.id && at === notice.at);
      if (place >= 0) line[place] = notice;
      else {
        leave(notice);
        line.splice(line.findLastIndex(({ at }) => at <= notice.at) + 1, 0, notice);
        lines.set(notice.to, line);
      }
    },

    /** The oldest of each person. */
    *heads(): Generator<Notice> {
      for (const [head] of lines.values()) if (head) yield head;
    },

    all: (): Notice[] => [...lines.values()].flat().sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
  };
}
