import { publicCloud } from '../../src/bot/cloud.ts';
import { endWithParent, input } from './answering.ts';

/** Loaded before `main.ts`: a sign-in service on loopback takes the place of Microsoft's, and the parent learns of the memory. */
Object.assign(publicCloud, input());
endWithParent();
process.on('message', () => process.send?.({ memory: process.memoryUsage().rss }));
