import type { OutsideState } from '../state.ts';

const retryAfter = 3000;

interface Listener {
  onState(state: OutsideState): void;
  onConnection(connected: boolean): void;
}

/** Follows the server's state. The browser reconnects by itself, except after a refusal: then we do. */
export function followState(listener: Listener): void {
  const feed = new EventSource('/api/events');
  feed.addEventListener('open', () => listener.onConnection(true));
  feed.addEventListener('state', (event) => listener.onState(JSON.parse(event.data) as OutsideState));
  feed.addEventListener('error', () => {
    listener.onConnection(false);
    if (feed.readyState === EventSource.CLOSED) setTimeout(() => followState(listener), retryAfter);
  });
}
