/** Whether a mail has kept Partner Center's link, to the letter and with nothing against it. */
export const keepsLink = (body: string, link: string): boolean => body.split(/\s+/).includes(link);

/** The text with the link in it again: in the place of what is left of it, else at the end. */
export function withLink(body: string, link: string): string {
  if (keepsLink(body, link)) return body;
  const { host } = new URL(link);
  const words = body.split(/(\s+)/);
  const at = words.findIndex((word) => word.toLowerCase().includes(host));
  if (at < 0) return `${body.trimEnd()}\n\n${link}`;
  return words.with(at, link).join('');
}
