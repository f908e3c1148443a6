import type { Notice } from '../../domain/notice.ts';
import type { NoticeQuery } from '../../services/ports.ts';
import { waitingLines } from './waitingLines.ts';

/** The notices in memory, found by id, by case, and by the states that somebody waits for. */
export function noticeTable() {
  const byId = new Map<string, Notice>();
  const byCase = new Map<string, Map<string, Notice>>();
  const dead = new Map<string, Notice>();
  const waiting = waitingLines();

  return {
    get: (id: string): Notice | undefined => byId.get(id),
    all: (): Iterable<Notice> => byId.values(),
    /** The oldest waiting notice of each person. */
    heads: waiting.heads,

    put(notice: Notice): void {
      byId.set(notice.id, notice);
      byCase.set(notice.caseId, (byCase.get(notice.caseId) ?? new Map()).set(notice.id, notice));
      if (notice.state === 'waiting') waiting.join(notice);
      else waiting.leave(notice);
      if (notice.state === 'dead') dead.set(notice.id, notice);
      else dead.delete(notice.id);
    },

    remove(id: string): void {
      const notice = byId.get(id);
      if (!notice) return;
      byId.delete(id);
      dead.delete(id);
      waiting.leave(notice);
      leave(byCase, notice);
    },

    /** Few notices that we know to hold all that match a query, oldest first. */
    candidates({ caseId, states }: NoticeQuery): Iterable<Notice> {
      if (caseId) return byCase.get(caseId)?.values() ?? [];
      if (states?.length === 1 && states[0] === 'dead') return dead.values();
      if (states?.length === 1 && states[0] === 'waiting') return waiting.all();
      return byId.values();
    },
  };
}

export type NoticeTable = ReturnType<typeof noticeTable>;

/** Takes a notice from those of its case, and the case's list with the last of them. */
function leave(byCase: Map<string, Map<string, Notice>>, { id, caseId }: Notice): void {
  const ofCase = byCase.get(caseId);
  ofCase?.delete(id);
  if (ofCase?.size === 0) byCase.delete(caseId);
}
