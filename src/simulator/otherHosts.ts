import type { Server } from 'restify';
import { refuse } from '../http/refusal.ts';

const thisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** Refuses what asks under another name than this machine's: a web page may have one that leads here. */
export function refuseOtherHosts(server: Server): void {
  server.pre((request, response, next) => {
    if (thisMachine.test(request.headers.host ?? '')) return next();
    refuse(request, response, 403);
    return next(false);
  });
}
