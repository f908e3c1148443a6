import { type Application, applicants, type Case, isApplication } from '../case.ts';
import type { PersonId } from '../person.ts';
import type { Typed } from '../unfinished.ts';

/** An application that came to nothing, and that another begins with. */
export type Earlier = Pick<Application, 'ref' | 'answers'>;

/** What somebody declares, each time anew. */
const declared = ['binding', 'authorized'];

/** Answers as they would be typed, by step: none of them counts before its form is sent again. */
export const typedAgain = (answers: object): Record<string, Typed> =>
  Object.fromEntries(
    Object.entries(answers).map(([step, fields]) => [
      step,
      Object.fromEntries(
        Object.entries(Object(fields))
          .filter(([field]) => !declared.includes(field))
          .map(([field, value]) => [field, String(value)]), // choices are joined by commas
      ),
    ]),
  );

/** Whether an application came to nothing whose answers are all this person's own, and nobody else's. */
export const mayBeginWith = (one: Case, person: PersonId): one is Application =>
  isApplication(one) &&
  (one.status === 'rejected' || one.status === 'withdrawn') &&
  Object.keys(one.answers).length > 0 &&
  one.owner === person &&
  applicants(one).every((id) => id === person);

/** The ref of the application that this one began with; empty when there is none. */
export const begunWith = ({ history }: Pick<Case, 'history'>): string =>
  String(history[0]?.details['after'] ?? '');
