import { showHostile } from '../support/attacks/hostileCards.ts';
import { hostileCenter } from '../support/attacks/hostileCenter.ts';
import { marker } from '../support/attacks/hostileStrings.ts';
import { openDeployment } from '../support/bots/deployment.ts';
import { seeded } from '../support/seeded.ts';
import type { Proof } from './proof.ts';

const count = 200_000;

/**
 * Every text that somebody chooses, in every kind of case and status, in Partner Center, and after every command, on every card,
 * notice, mail and history that shows it.
 */
export const hostileStrings: Proof = {
  promise: 'nothing that somebody typed comes alive in a card, a notice, a mail, a history or a log',
  async attempt(seed) {
    const chance = seeded(seed);
    const shown = { strings: 0, cards: 0, told: 0, largest: 0, faults: new Set<string>() };
    await using deployment = await openDeployment('info', hostileCenter(chance, shown));
    while (shown.strings < count) await showHostile(deployment, chance, shown);
    const [first] = shown.faults;
    const logged = deployment.lines.filter(
      (line) => line.includes(marker) || line.indexOf('\n') !== line.length - 1,
    );
    return {
      holds: shown.faults.size === 0 && logged.length === 0,
      figure: [
        `${shown.strings.toLocaleString('en')} strings on ${shown.cards.toLocaleString('en')} cards, ${shown.told.toLocaleString('en')} of them notices`,
        `the largest card has ${(shown.largest / 1000).toFixed(1)} KB`,
        `${shown.faults.size} alive${first ? `: ${first}` : ''}`,
        `${logged.length} of ${deployment.lines.length.toLocaleString('en')} log lines hold one`,
      ].join(', '),
    };
  },
};
