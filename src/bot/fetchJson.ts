import { request } from 'undici';

const timeLimit = 3_000;

/** Microsoft's sign-in service did not answer as it should; `status` is its HTTP status, 0 without one. */
export class SignInError extends Error {
  readonly status: number;

  constructor(status: number, cause?: unknown) {
    super(`the sign-in service answered with ${status}`, { cause });
    this.status = status;
  }
}

/** Asks Microsoft's sign-in service, within three seconds, following nothing. Throws `SignInError`. */
export async function fetchJson(url: string, form?: Readonly<Record<string, string>>): Promise<unknown> {
  try {
    const response = await request(url, {
      signal: AbortSignal.timeout(timeLimit),
      ...(form && {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form).toString(),
      }),
    });
    const text = await response.body.text();
    if (response.statusCode !== 200) throw new SignInError(response.statusCode);
    return JSON.parse(text);
  } catch (cause) {
    throw cause instanceof SignInError ? cause : new SignInError(0, cause);
  }
}
