import type { Reply, Turn } from './dialog.ts';

/** What is said of a case that is not there, and in the same words of one that is not theirs to see. */
export const unseen = ({ t }: Turn): Reply => ({ text: t.chat.gone, refused: 'unseen' });

/** What somebody is told who does not apply for anything. */
export const agentsOnly = ({ t }: Turn): Reply => ({
  text: `${t.chat.agentsOnly} (P7)`,
  refused: 'agentsOnly',
});
