import { FileTaken } from './disk.ts';

/** Whether the folder is still ours, and who is told when the store stops or goes on taking changes. */
export interface Surroundings {
  readonly isOurs?: (() => boolean) | undefined;
  readonly warn?: ((what: string) => void) | undefined;
}

/** Whether a store takes changes, and if not, whether it may again. */
export function standing({ isOurs = () => true, warn }: Surroundings) {
  let broken: Error | undefined;
  let isOver = false;
  return {
    takesChanges: (): boolean => !broken && !isOver && isOurs(),
    isLost: (): boolean => isOver || !isOurs(),
    reason: () => broken,

    fail(cause: Error): void {
      if (cause.message !== broken?.message) warn?.(`the store takes no changes: ${cause.message}`);
      broken = cause;
      isOver ||= cause instanceof FileTaken;
    },

    recover(): void {
      broken = undefined;
      warn?.('the store takes changes again');
    },

    end(): void {
      isOver = true;
    },
  };
}
