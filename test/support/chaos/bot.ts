import { postpone } from '../../../src/postponed.ts';

// One of several bots in front of the same database; it begins as the bot in production does.
postpone();
await import('./assembled.ts');
