import { endWithParent, input } from './answering.ts';

/** Loaded before the bot: the parent learns of its memory. */
input();
endWithParent();
process.on('message', () => process.send?.({ memory: process.memoryUsage().rss }));
