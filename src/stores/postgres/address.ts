import { accessSync, constants } from 'node:fs';

/** Hosts that are this very machine, where a connection crosses no wire. */
const here = ['localhost', '127.0.0.1', '[::1]', '::1'];

const modes = ['disable', 'require', 'verify-ca', 'verify-full'];
const files = ['sslrootcert', 'sslcert', 'sslkey'];

/** The parameters of an address as the driver takes them: the last of a name counts, and an empty one says nothing. */
const parametersOf = (address: URL): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(address.searchParams);

/** What is wrong with an address of PostgreSQL's, in words without it: what the driver would take in a way nobody meant. */
export function problemIn(url: string): string | undefined {
  if (!isEncoded(url)) return 'has a % that stands for itself: write %25';
  const { sslmode, uselibpqcompat, ...parameters } = parametersOf(new URL(url));
  if (sslmode && !modes.includes(sslmode)) return `has an sslmode that is none of ${modes.join(', ')}`;
  if (uselibpqcompat) return 'has uselibpqcompat, which verifies nobody';
  const unread = files.find((name) => parameters[name] && !isReadable(parameters[name]));
  return unread && `has an ${unread} that cannot be read`;
}

function isEncoded(text: string): boolean {
  try {
    return decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The address with what it leaves open: the host, that TLS is spoken to any other machine and that machine verified, and
 * that a commit is on the disk when it is acknowledged.
 */
export function completed(url: string): string {
  const address = new URL(url);
  address.hostname ||= 'localhost'; // which the driver would look for in the environment
  const { searchParams } = address;
  const { sslmode, options = '', ...parameters } = parametersOf(address);
  const host = parameters['host'] || decodeURIComponent(address.hostname);
  const isLocal = here.includes(host) || host.startsWith('/'); // the folder of a socket
  if (!isLocal && !sslmode) searchParams.set('sslmode', 'verify-full');
  searchParams.set('options', `${options} -c synchronous_commit=on`);
  return address.href;
}
