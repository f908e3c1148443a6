import fc from 'fast-check';

/** Hosts of Teams' connector. */
export const hosts = ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'];

/** Addresses that look like Teams' connector, or lead to `port` on this machine; none of them is Teams' connector. */
export const mutated = (port: number): fc.Arbitrary<string> => {
  const host = fc.constantFrom(...hosts);
  const local = fc.constantFrom(
    `127.0.0.1:${port}`,
    `localhost:${port}`,
    `[::1]:${port}`,
    `2130706433:${port}`,
  );
  const word = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  const path = fc.constantFrom('', '/', '/teams/', '/amer/', '/%2e%2e/');
  const scheme = fc.constantFrom('http', 'https', 'HTTPS', 'ftp', 'ws', 'file');
  const authority = fc.oneof(
    local,
    fc.tuple(host, word).map(([h, w]) => `${h}.${w}`),
    fc.tuple(word, host).map(([w, h]) => `${w}${h}`),
    fc.tuple(word, host).map(([w, h]) => `${w}.${h}`),
    fc.tuple(host, local).map(([h, l]) => `${h}@${l}`),
    fc.tuple(host, local).map(([h, l]) => `${h}:x@${l}`),
    fc.tuple(word, host).map(([w, h]) => `${w}@${h}`),
    host.map((h) => `${h}:${port}`),
    host.map((h) => `${h}.`),
    host.map((h) => h.toUpperCase()),
    host.map((h) => h.replaceAll('.', '。')),
    host.map((h) => h.replace('a', 'а')), // a Cyrillic а
    fc.tuple(local, host).map(([l, h]) => `${l}#${h}`),
    fc.tuple(local, host).map(([l, h]) => `${l}\\@${h}`),
    fc.tuple(local, host).map(([l, h]) => `${l}?${h}`),
    fc
      .tuple(host, fc.constantFrom('\t', '\n', ' ', '\0'))
      .map(([h, c]) => `${h.slice(0, 5)}${c}${h.slice(5)}`),
    fc.constantFrom('169.254.169.254', '10.0.0.1', '[::ffff:127.0.0.1]', 'metadata.google.internal'),
  );
  const suffix = fc.tuple(host, fc.constantFrom('?x=', '#', '\\', '/../', '/%00', '/;', '/@'), local);
  return fc.oneof(
    fc.tuple(scheme, authority, path).map(([s, a, p]) => `${s}://${a}${p}`),
    fc.tuple(host, path).map(([h, p]) => `http://${h}${p}`),
    suffix.map(([h, c, l]) => `https://${h}${c}${l}`),
    fc.tuple(host, path).map(([h, p]) => `//${h}${p}`),
    host.map((h) => `javascript:${h}`),
  );
};
