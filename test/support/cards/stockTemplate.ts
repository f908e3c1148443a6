import { createRequire } from 'node:module';
import type { loadTemplate } from '../../../src/dialogs/cards/template.ts';

const require = createRequire(import.meta.url);

/** The class of the templates as the package has it, loaded once more beside the one that the cards use. */
export function stockTemplate(): ReturnType<typeof loadTemplate> {
  const used = Object.entries(require.cache).filter(([path]) => path.includes('/adaptivecards-templating/'));
  for (const [path] of used) delete require.cache[path];
  const { Template } = require('adaptivecards-templating');
  for (const [path, module] of used) require.cache[path] = module;
  return Template;
}
