/** The hosts of Teams' connector, in the commercial cloud and in GCC. */
const hosts = ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'];

/** Whether this is Teams' own connector: https, an allowed host, no user, no port. */
export function isTeams(serviceUrl: string): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, port, username, password } = new URL(serviceUrl);
  return (
    protocol === 'https:' && hosts.includes(hostname) && port === '' && username === '' && password === ''
  );
}

/** Whether this is a connector on this very machine, for the try-out. */
export function isLoopback(serviceUrl: string): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  return /^https?:$/.test(protocol) && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
