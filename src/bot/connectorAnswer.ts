const answerAtMost = 64 * 1024;

/** Reads an answer and parses it; undefined for one that is no JSON or is too long, of which the rest is not read. */
export async function readAnswer(body: AsyncIterable<Buffer>): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > answerAtMost) return undefined;
    parts.push(part);
  }
  return parsed(Buffer.concat(parts).toString('utf8'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // some answers are empty or plain text; the status says enough
  }
}
