import { bundle } from './bundle.ts';

// Builds the programs whose modules it is given: `npm run build`.
await bundle(process.argv.slice(2), 'dist');
