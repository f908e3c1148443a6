import { z } from 'zod/v4';
import { normalized } from '../dialogs/commands.ts';
import type { Reply } from '../dialogs/dialog.ts';
import { objectIdOf } from '../domain/person.ts';
import { refIn } from '../domain/ref.ts';
import type { Log } from '../log.ts';
import type { CasesService } from '../services/cases.ts';
import { cardActionOf, typedText } from './activity.ts';
import type { Arrival } from './handlers.ts';
import { loggedId } from './loggedId.ts';

interface Deps {
  readonly log: Log;
  readonly cases: Pick<CasesService, 'refOf'>;
}

/** Notes whom policy did not let do what: the Entra object id, the verb, the case's ref, and why. Nothing that was typed. */
export const refusalLog =
  ({ log, cases }: Deps) =>
  async ({ activity, turn }: Arrival, { refused }: Reply): Promise<void> => {
    if (!refused || !asked.has(activity.type)) return;
    const named = namedIn(activity);
    const ref = named && (await cases.refOf(named));
    const why = refused !== 'unseen' ? refused : ref ? 'notTheirs' : 'notThere';
    const person = loggedId(objectIdOf(turn.actor.id));
    const { correlationId } = turn.trace;
    log.warn({ person, action: actionIn(activity), case: ref, why, correlationId }, 'an action was refused');
  };

/** The activities in which somebody asks for something; an installation is none. */
const asked = new Set(['message', 'invoke']);

const aVerb = /^[a-z-]{1,40}$/;
const Named = z.object({ caseId: z.string().max(100) });

/** The verb of a button, as far as it may be one of ours; else the type of the activity. */
function actionIn(activity: Arrival['activity']): string {
  const verb = cardActionOf(activity)?.verb ?? activity.type;
  return aVerb.test(verb) ? verb : 'unknown';
}

/** The id or ref of the case that was meant, as the card or the person says. */
function namedIn(activity: Arrival['activity']): string | undefined {
  const ref = refIn(normalized(typedText(activity)));
  return ref ?? Named.safeParse(cardActionOf(activity)?.record).data?.caseId;
}
