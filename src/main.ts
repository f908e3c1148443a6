import { postpone } from './postponed.ts';

// Before anything else: what is postponed must stand there when the packages that ask for it are loaded.
postpone();
await import('./production.ts');
