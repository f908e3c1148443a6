const deepest = 64;

const [quote, backslash] = [0x22, 0x5c];
const [bracketOpen, bracketClose, braceOpen, braceClose] = [0x5b, 0x5d, 0x7b, 0x7d];

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Parses bytes as JSON that is safe to look at: whole UTF-8, nested at most 64 deep, no key `__proto__`, which could bring
 * fields past a schema. Throws a `SyntaxError` or a `TypeError` for anything else.
 */
export function plainJson(bytes: Uint8Array): unknown {
  if (isDeep(bytes)) throw new SyntaxError('nested too deeply');
  const text = decoder.decode(bytes);
  return JSON.parse(text, /__proto__|\\u/.test(text) ? refusePrototype : undefined);
}

/** A reviver is slow: it runs only where the key could stand, plain or escaped. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('a key that no honest sender has');
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
