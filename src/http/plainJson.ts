const deepest = 64;

const [quote, backslash] = [0x22, 0x5c];
const [bracketOpen, bracketClose, braceOpen, braceClose] = [0x5b, 0x5d, 0x7b, 0x7d];

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Whether so many brackets are opened at all; told much faster than how deep they are nested. */
const mayBeDeep = new RegExp(`^(?:[^[{]*[[{]){${deepest + 1}}`);

/** Keys that no honest sender has: one brings fields past a schema, the others make whoever compares or prints a value throw. */
const traps: readonly string[] = ['__proto__', 'toString', 'valueOf'];
const mayTrap = /__proto__|toString|valueOf|\\u/; // plain, or perhaps escaped

/**
 * Parses bytes as JSON that is safe to look at: whole UTF-8, nested at most 64 deep, without keys that are traps. Throws a
 * `SyntaxError` or a `TypeError` for anything else.
 */
export function plainJson(bytes: Uint8Array): unknown {
  const text = decoder.decode(bytes);
  if (mayBeDeep.test(text) && isDeep(bytes)) throw new SyntaxError('nested too deeply');
  return JSON.parse(text, mayTrap.test(text) ? refuseTraps : undefined);
}

/** A reviver is slow: it runs only where such a key could stand. */
function refuseTraps(key: string, value: unknown): unknown {
  if (traps.includes(key)) throw new SyntaxError(`the key ${key}`);
  return value;
}

/** Whether brackets outside strings are nested too deeply; told before parsing, so that a deep body costs nothing. */
function isDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (isInString) {
      if (byte === backslash) at += 1;
      else if (byte === quote) isInString = false;
    } else if (byte === quote) isInString = true;
    else if (byte === bracketOpen || byte === braceOpen) depth += 1;
    else if (byte === bracketClose || byte === braceClose) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
