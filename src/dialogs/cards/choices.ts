/** One of several things to choose from. */
export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** In characters, for the choices of one question: two such questions and all else still make a card that Teams takes. */
const roomy = 7_000;

/**
 * The choices that a card has room for, of a list that others have written: the first ones, without those that mean
 * nothing; one without a title goes by its value.
 */
export function fitting(choices: readonly Choice[]): Choice[] {
  const sound = choices
    .filter(({ value }) => value !== '')
    .map(({ title, value }) => ({ title: title || value, value }));
  let size = 0;
  return sound.filter((choice) => {
    size += JSON.stringify(choice).length;
    return size <= roomy;
  });
}
