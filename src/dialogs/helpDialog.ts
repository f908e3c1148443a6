import { z } from 'zod/v4';
import type { Dialog } from './dialog.ts';
import { helpReply } from './help.ts';

const Chosen = z.object({ command: z.string().max(40) });

/** `help`, and its buttons, which begin the other dialogs as if their word had been typed. */
export const help = (dialogs: readonly Dialog[]): Dialog => ({
  name: 'help',
  command: { en: 'help', de: 'hilfe' },
  begin: async (turn) => helpReply(turn),
  submits: [
    {
      verb: 'begin-dialog',
      async receive(record, turn) {
        const chosen = Chosen.safeParse(record);
        const dialog = dialogs.find(({ name }) => chosen.success && name === chosen.data.command);
        return dialog?.begin ? dialog.begin(turn, '') : helpReply(turn);
      },
    },
  ],
});
