import type { Case } from '../../../src/domain/case.ts';
import type { News } from '../../../src/domain/news.ts';
import type { Notice } from '../../../src/domain/notice.ts';

/** How often a case's owner has been told of something. */
export const timesTold = ({ owner }: Case, notices: readonly Notice[], ...news: readonly News[]): number =>
  notices.filter((one) => one.to === owner && news.includes(one.news)).length;

/** What of all that has happened to a case its owner has not been told exactly as often as it happened. */
export function untold(
  one: Case,
  newsOf: Readonly<Record<string, News>>,
  notices: readonly Notice[],
): string | undefined {
  const wrong = Object.entries(newsOf).find(([event, news]) => {
    const happened = one.history.filter(({ what }) => what === event).length;
    return timesTold(one, notices, news) !== happened;
  });
  return wrong && `its owner has not been told once of each time that it was ${wrong[0]}`;
}
