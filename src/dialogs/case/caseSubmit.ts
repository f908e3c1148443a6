import { z } from 'zod/v4';
import type { Case } from '../../domain/case.ts';
import type { Acting } from '../../services/cases.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit, Turn } from '../dialog.ts';
import { unseen } from '../refused.ts';

/** Which case a card speaks of, and what its button stands for beside its verb. It travels in the card: a claim, no permission. */
export const About = z.object({ caseId: z.string().max(100), argument: z.string().max(100).default('') });
export type About = z.infer<typeof About>;

/** The same of a card that shows the case as it stood at this revision. */
export const CaseRef = About.extend({ revision: z.coerce.number().int().min(0) });

/** A press of a button on a card about a case that the person may see. */
export interface Click<S> {
  readonly one: Case;
  readonly turn: Turn;
  /** What the card says of itself. */
  readonly said: S;
  /** All that came with it; parse it before use. */
  readonly record: unknown;
}

/** A verb about a case: reads what the card says, and finds the case. What somebody may not see is not there. */
export const caseSubmit = <S extends About>(
  verb: string,
  schema: z.ZodType<S>,
  desk: Desk,
  receive: (click: Click<S>) => Reply | Promise<Reply>,
): Submit => ({
  verb,
  async receive(record, turn) {
    const said = schema.safeParse(record);
    if (!said.success) return { text: turn.t.chat.broken };
    const one = await desk.cases.find(turn.actor, said.data.caseId);
    return one ? receive({ one, turn, said: said.data, record }) : unseen(turn);
  },
});

/** Whoever pressed it acts on the case as the card showed it. */
export const actingOn = ({ turn, said }: Pick<Click<z.infer<typeof CaseRef>>, 'turn' | 'said'>): Acting => ({
  actor: turn.actor,
  caseId: said.caseId,
  revision: said.revision,
  activityId: turn.activityId,
  trace: turn.trace,
});
