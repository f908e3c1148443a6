import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

/**
 * What names the machine whose sockets we share: two processes that get the same see each other's lock. Containers on one
 * host may have the same name and not share them, so on Linux it is the boot and the network namespace.
 */
export async function thisMachine(): Promise<string> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${await readlink('/proc/self/ns/net')}`;
  } catch {
    return hostname(); // other systems have neither
  }
}
