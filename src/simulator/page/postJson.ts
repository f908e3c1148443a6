/** Sends a call to the page's server. Rejects with the server's own words if it is refused. */
export async function postJson(path: string, body: object): Promise<Response> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return response;
  throw new Error((await response.text()) || `${response.status} ${response.statusText}`);
}
