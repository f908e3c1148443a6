import { recall, remember } from './remembered.ts';

export type Theme = 'light' | 'dark';

const systemTheme = (): Theme =>
  window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

/** The theme that was chosen here before, else the system's. */
export function initialTheme(): Theme {
  const chosen = recall('theme');
  return chosen === 'light' || chosen === 'dark' ? chosen : systemTheme();
}

/** Shows a theme; every colour follows from this one attribute. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

/** Changes to the other theme and remembers it. */
export function switchTheme(): void {
  const next = document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark';
  remember('theme', next);
  showTheme(next);
}
