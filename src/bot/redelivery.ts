/** The answer to one activity, as HTTP. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

const kept = 2_000;

/**
 * Answers an activity that Teams delivers again with the answer it got, and one that is still being worked on with the
 * answer it will get. What failed is not kept, so that it may be tried again.
 */
export function redelivery(onDuplicate: () => void) {
  const answers = new Map<string, Promise<Answer>>();
  return (key: string | undefined, work: () => Promise<Answer>): Promise<Answer> => {
    if (key === undefined) return work();
    const known = answers.get(key);
    if (known) {
      onDuplicate();
      return known;
    }
    const answer = work();
    answers.set(key, answer);
    answer.then(
      ({ status }) => status >= 300 && answers.delete(key),
      () => answers.delete(key),
    );
    if (answers.size > kept) answers.delete(answers.keys().next().value ?? '');
    return answer;
  };
}
