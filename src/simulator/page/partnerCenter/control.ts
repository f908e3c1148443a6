/** What Microsoft or a customer does, or how the emulator behaves: `POST /emulator/<name>`. Rejects with its words. */
export async function control(name: string, body: object): Promise<void> {
  const response = await fetch(`/emulator/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error((await response.text()) || `${response.status} ${response.statusText}`);
}
