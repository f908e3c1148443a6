import { el } from './dom.ts';

const tones = 6;

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

const toneOf = (id: string): number =>
  [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 0) % tones;

/** A person's round picture: initials on a colour that stays the same for the same id. */
export const avatar = (id: string, name: string): HTMLElement =>
  el('span', { class: 'avatar', 'data-tone': String(toneOf(id)), 'aria-hidden': 'true' }, initialsOf(name));

/** The bot's picture, six-sided as Teams draws bots. */
export const botAvatar = (): HTMLElement =>
  el('span', { class: 'avatar bot-avatar', 'aria-hidden': 'true' }, 'G');
