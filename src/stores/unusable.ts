/** The store cannot be opened as it is. The message is one line that says why, and what to do. */
export class StoreUnusable extends Error {}

/** A file of the store does not hold what was written there: it is never guessed at, and nothing is changed. */
export class StoreDamaged extends StoreUnusable {
  readonly file: string;
  readonly what: string;

  constructor(file: string, what: string) {
    const advice = '“npm run fsck” tells more, “npm run restore -- <backup>” puts a backup in its place';
    super(`the store is damaged: ${file} ${what}. Nothing was changed; ${advice}`);
    this.file = file;
    this.what = what;
  }
}
