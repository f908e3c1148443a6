import { el, setText } from './dom.ts';
import { errorBar } from './errorBar.ts';
import { followState } from './stateFeed.ts';
import { pageLanguage, texts } from './texts.ts';
import { initialTheme, showTheme } from './theme.ts';

interface PageParts<State> {
  readonly header: HTMLElement;
  readonly main: HTMLElement;
  readonly dialogs?: readonly HTMLElement[];
  update(state: State): void;
}

/** Shows a page and keeps it in step with the server; until the first state it says only that it connects. */
export function showPage<State>(create: (refresh: () => void) => PageParts<State>): void {
  let state: State | undefined;
  let isConnected = false;
  const connection = el('p', { class: 'connection', role: 'status' });
  const { header, main, dialogs = [], update } = create(refresh);

  function refresh(): void {
    document.documentElement.lang = pageLanguage();
    for (const part of [header, main]) part.hidden = state === undefined;
    const words = isConnected ? '' : texts().connectionLost;
    setText(connection, state === undefined ? texts().connecting : words);
    if (state !== undefined) update(state);
  }

  showTheme(initialTheme());
  document.body.append(header, connection, errorBar, main, ...dialogs);
  refresh();
  followState<State>({
    onState: (next) => {
      state = next;
      refresh();
    },
    onConnection: (connected) => {
      isConnected = connected;
      refresh();
    },
  });
}
