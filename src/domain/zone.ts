const listed = new Set(Intl.supportedValuesOf('timeZone'));

/**
 * The time zone with this IANA name, older names included; undefined for any other text. The list lacks older names, but is
 * looked at first, because asking `Intl` at every turn takes much longer.
 */
export function zoneNamed(name: string): string | undefined {
  if (listed.has(name)) return name;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
