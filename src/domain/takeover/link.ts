/** Whether a mail has kept Partner Center's link, to the letter and with nothing against it. */
export const keepsLink = (body: string, link: string): boolean => body.split(/\s+/).includes(link);

/** The text with the link in it again: in the place of what is left of it, else at the end. */
export function withLink(body: string, link: string): string {
  if (keepsLink(body, link)) return body;
  const words = body.split(/(\s+)/);
  const at = words.findIndex(isLeftOf(new URL(link)));
  if (at < 0) return `${body.trimEnd()}\n\n${link}`;
  return words.with(at, link).join('');
}

/** Whether a word is what is left of a link: its beginning, or an address there with one of its parameters; not any on its host. */
function isLeftOf({ href, origin, host, searchParams }: URL): (word: string) => boolean {
  const names = [...searchParams.keys()].map((name) => `${name}=`.toLowerCase());
  return (word) => {
    const isBeginning = href.startsWith(word) && word.length > origin.length + 1;
    const low = word.toLowerCase();
    return isBeginning || (low.includes(host) && names.some((name) => low.includes(name)));
  };
}
