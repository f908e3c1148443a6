import { statfs } from 'node:fs/promises';
import { StoreUnusable } from '../unusable.ts';

/** File systems whose fsync and locks cannot be relied on, by the numbers that Linux gives them in linux/magic.h. */
const network = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB'],
  [0x01021997, '9P'],
  [0x65735546, 'FUSE'],
  [0x00c36400, 'Ceph'],
  [0x5346414f, 'AFS'],
]);

/** Throws `StoreUnusable` for a folder on a network file system. */
export async function refuseNetwork(folder: string, typeOf = typeOfFileSystem): Promise<void> {
  const name = network.get((await typeOf(folder)) >>> 0);
  if (name)
    throw new StoreUnusable(
      `${folder} is on a network file system (${name}), which may lose what it said it kept; name a folder on a local disk in STORE`,
    );
}

const typeOfFileSystem = async (folder: string): Promise<number> => (await statfs(folder)).type;
