const listed = new Set(Intl.supportedValuesOf('timeZone'));

/**
 * The time zone of an IANA name, also one that the platform knows by an older name; undefined for what is no zone. The list
 * lacks those, but it comes first: asking takes a part of a millisecond, and every turn asks.
 */
export function zoneNamed(name: string): string | undefined {
  if (listed.has(name)) return name;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
