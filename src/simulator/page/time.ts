import { pageLanguage } from './texts.ts';

const locales = { en: 'en-US', de: 'de-DE' };

/** Germans write a morning hour with two digits. */
const clockTime = (): Intl.DateTimeFormatOptions => ({
  hour: pageLanguage() === 'de' ? '2-digit' : 'numeric',
  minute: '2-digit',
});

function format(instant: string, zone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[pageLanguage()], { timeZone: zone, ...options }).format(
    new Date(instant),
  );
}

/** The day of an instant in a zone, for example `Wed, Mar 12, 2025`. */
export const dayOf = (instant: string, zone: string): string =>
  format(instant, zone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });

/** The time of an instant with the zone's name as Americans say it, for example `9:00 AM EST`. */
export const timeOf = (instant: string, zone: string): string =>
  `${format(instant, zone, clockTime())} ${zoneName(instant, zone)}`;

const zoneName = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat(locales.en, { timeZone: zone, timeZoneName: 'short' })
    .formatToParts(new Date(instant))
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone;

/** When something was said: the time alone on the same day, else with its date. */
export function stampOf(instant: string, now: string, zone: string): string {
  const time = format(instant, zone, clockTime());
  if (dayOf(instant, zone) === dayOf(now, zone)) return time;
  return `${format(instant, zone, { day: 'numeric', month: 'short' })}, ${time}`;
}
