/** Teams' connector, in the commercial cloud and in GCC; spelt exactly so, with a path of plain words. */
const teams = /^https:\/\/smba\.(trafficmanager\.net|infra\.gcc\.teams\.microsoft\.com)(\/[\w-]*)*$/;

/** Whether this is Teams' own connector: https, an allowed host, no user, no port, no query. */
export const isTeams = (serviceUrl: string): boolean => teams.test(serviceUrl);

/** Whether this is a connector on this very machine, for the try-out. */
export function isLoopback(serviceUrl: string): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  return /^https?:$/.test(protocol) && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
