import { type FileHandle, mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { applyLine, type Document, emptyDocument, Line } from './document.ts';

/** A lowdb adapter that keeps the document as a journal: one line for each commit, on disk before `write` resolves. */
export interface JournalAdapter extends Adapter<Document> {
  close(): Promise<void>;
}

/** Opens the journal in a file that is made, readable by its owner alone, if it is not there. */
export async function journalAdapter(file: string): Promise<JournalAdapter> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a', 0o600);
  return {
    read: async () => replay(await readWhole(file, handle)),
    write: async ({ staged }) => {
      if (!staged) return;
      await handle.appendFile(`${JSON.stringify(staged)}\n`);
      await handle.datasync();
    },
    close: () => handle.close(),
  };
}

/** The journal's whole lines. A torn last one was never acknowledged: it is cut off, so that the next starts clean. */
async function readWhole(file: string, handle: FileHandle): Promise<string> {
  const text = await readFile(file);
  const end = text.lastIndexOf('\n') + 1;
  if (end < text.length) await handle.truncate(end);
  return text.subarray(0, end).toString('utf8');
}

function replay(text: string): Document {
  const document = emptyDocument();
  for (const line of text.split('\n')) if (line !== '') applyLine(document, Line.parse(JSON.parse(line)));
  return document;
}
