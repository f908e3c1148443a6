/** The store cannot be opened as it is. The message is one line that says why, and what to do. */
export class StoreUnusable extends Error {}

/** What is on the disk is not what was written there: never guessed at, and nothing is changed. */
export const damaged = (file: string, what: string): StoreUnusable =>
  new StoreUnusable(
    `the store is damaged: ${file} ${what}. Nothing was changed; put a backup in its place with npm run restore`,
  );
