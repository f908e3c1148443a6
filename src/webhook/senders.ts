import { isMicrosofts } from './download.ts';
import { keyShelf, type LoadKey } from './keyShelf.ts';
import { isSigned, type Signature } from './signature.ts';

/** Where Microsoft's documentation says that the certificate of its events is. */
const documented =
  'https://3psostorageacct.blob.core.windows.net/cert/pcnotifications-dispatch.microsoft.com.cer';

/** Whether Microsoft has signed a text; `busy` when too many keys were asked for just now. Throws what loading a key throws. */
export type IsFromMicrosoft = (text: string, signature: Signature) => Promise<boolean | 'busy'>;

/**
 * Recognises Microsoft's events. Whoever names an address has shown nothing yet: the documented one, and those whose key has
 * verified a signature, have a shelf of their own, which strangers cannot fill.
 */
export function senders(load: LoadKey, now: () => number = () => performance.now()): IsFromMicrosoft {
  const proven = keyShelf(load, now);
  const named = keyShelf(load, now);
  return async (text, signature) => {
    const url = signature.certificateUrl;
    if (!isMicrosofts(url)) return false;
    const shelf = url === documented || proven.has(url) ? proven : named;
    const key = await shelf.find(url);
    if (key === 'busy') return 'busy';
    const isGenuine = key !== undefined && isSigned(text, signature, key);
    if (isGenuine && shelf === named) proven.put(url, key);
    return isGenuine;
  };
}
