import { crc32 } from 'node:zlib';

/** A line of a file of the store: a checksum and what it vouches for. `body` is absent when the two do not fit. */
export interface Frame {
  readonly body: string | undefined;
  /** The offset of the line in its file, in bytes. */
  readonly at: number;
}

const newline = 10;
const checksumLength = 8;

/** A text without line breaks as a line of a file: CRC-32 in eight hex digits, a space, the text. */
export function frame(body: string): Buffer {
  const bytes = Buffer.from(`${' '.repeat(checksumLength)} ${body}\n`);
  bytes.write(checksum(bytes.subarray(checksumLength + 1, -1)), 'latin1');
  return bytes;
}

const checksum = (bytes: Buffer): string => crc32(bytes).toString(16).padStart(checksumLength, '0');

/** The lines of a file. A last one without an end counts as one that does not fit. */
export async function* readFrames(pieces: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let rest: Buffer[] = [];
  let at = 0;
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, start)) {
      const line = Buffer.concat([...rest, piece.subarray(start, end)]);
      yield { body: bodyOf(line), at };
      rest = [];
      at += line.length + 1;
      start = end + 1;
    }
    rest.push(piece.subarray(start));
  }
  if (rest.some(({ length }) => length > 0)) yield { body: undefined, at };
}

function bodyOf(line: Buffer): string | undefined {
  const body = line.subarray(checksumLength + 1);
  const stated = line.toString('latin1', 0, checksumLength + 1);
  return stated === `${checksum(body)} ` ? body.toString('utf8') : undefined;
}
