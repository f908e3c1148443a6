import type { CaseKind } from '../domain/case.ts';
import type { Desk } from './desk.ts';
import type { Reply, Turn } from './dialog.ts';

/** What is said of a case that is not there, and in the same words of one that is not theirs to see. */
export const unseen = ({ t }: Turn): Reply => ({ text: t.chat.gone, refused: 'unseen' });

/** What somebody is told who has left too many drafts of a kind unfinished to begin another. */
export const tooManyDrafts = async (
  kind: CaseKind,
  { actor, t }: Turn,
  desk: Desk,
): Promise<Reply | undefined> =>
  (await desk.cases.hasManyDrafts(actor, kind)) ? { text: t.chat.tooManyDrafts } : undefined;

/** What somebody is told who does not apply for anything. */
export const agentsOnly = ({ t }: Turn): Reply => ({
  text: `${t.chat.agentsOnly} (P7)`,
  refused: 'agentsOnly',
});
