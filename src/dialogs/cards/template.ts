import { createRequire } from 'node:module';
import { quickened } from './quickPaths.ts';

type Templating = typeof import('adaptivecards-templating');

/**
 * Loads the class of the templates, and has it parse each bound string once for all cards and languages: most stand in many
 * of them, and parsing is what takes long. The package means to do so itself, but looks what it has parsed up by an object
 * that it makes anew each time.
 */
export function loadTemplate(): Templating['Template'] {
  const { Template }: Templating = createRequire(import.meta.url)('adaptivecards-templating');
  const parse = Template.parseInterpolatedString.bind(Template);
  const known = new Map<string, ReturnType<typeof parse>>();
  Template.parseInterpolatedString = (text) => {
    const parsed = known.get(text) ?? parse(text);
    if (typeof parsed === 'string' || known.has(text)) return parsed;
    known.set(text, quickened(parsed));
    return parsed;
  };
  return Template;
}
