import { StoreUnusable } from '../unusable.ts';

/** What a refusal of the system means for the operator, by its code. */
const meanings: Readonly<Record<string, string>> = {
  EACCES: 'this user may not; as root, “chown -R <user of the bot> <folder>” lets it',
  EPERM: 'this user may not; as root, “chown -R <user of the bot> <folder>” lets it',
  EROFS: 'its disk can only be read; mount it for writing, or name another folder',
  ENOTDIR: 'it is a file, or below one; name a folder',
  EEXIST: 'it is a file; name a folder',
  ENOENT: 'it cannot be made there; name another folder',
  ENOSPC: 'its disk is full; make room',
  EDQUOT: 'its user may fill no more of the disk; make room',
  EIO: 'its disk fails; move it to another one',
};

/** An error that came up while the store in a folder was opened: `StoreUnusable` where the folder itself is the reason. */
export function unopened(folder: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const meaning = meanings[String(error.code)];
  if (meaning === undefined) return error;
  const sentence = `the store in ${folder} cannot be opened: ${meaning.replace('<folder>', folder)}`;
  return new StoreUnusable(`${sentence} (${error.message})`, { cause: error });
}

/** An error that came up while a folder was written: the system's own says which call failed, and not always where. */
export function inFolder(folder: string, error: unknown): unknown {
  if (error instanceof Error && 'syscall' in error && !error.message.includes(folder))
    error.message += `, in ${folder}`;
  return error;
}
