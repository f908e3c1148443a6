const retryAfter = 3000;

interface Listener<State> {
  onState(state: State): void;
  onConnection(connected: boolean): void;
}

/** Follows the server's state. The browser reconnects by itself, except after a refusal: then we do. */
export function followState<State>(listener: Listener<State>): void {
  const feed = new EventSource('/api/events');
  feed.addEventListener('open', () => listener.onConnection(true));
  feed.addEventListener('state', (event) => listener.onState(JSON.parse(event.data) as State));
  feed.addEventListener('error', () => {
    listener.onConnection(false);
    if (feed.readyState === EventSource.CLOSED) setTimeout(() => followState(listener), retryAfter);
  });
}
