import { postJson } from '../postJson.ts';

/** What Microsoft or a customer does, or how the emulator behaves: `POST /emulator/<name>`. Rejects with its words. */
export async function control(name: string, body: object): Promise<void> {
  await postJson(`/emulator/${name}`, body);
}
