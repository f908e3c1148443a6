import { equal } from 'node:assert/strict';
import { texts } from '../../src/texts/texts.ts';

const { en, de } = texts;

describe('the texts with a number', () => {
  const said: readonly [text: string, how: string][] = [
    [en.cards.operations.found(1, 'Monday'), 'Last disagreement: 1 order on Monday.'],
    [en.cards.operations.found(2, 'Monday'), 'Last disagreement: 2 orders on Monday.'],
    [de.cards.operations.found(1, '5. Mai'), 'Zuletzt nicht übereinstimmend: 1 Bestellung am 5. Mai.'],
    [de.cards.operations.found(2, '5. Mai'), 'Zuletzt nicht übereinstimmend: 2 Bestellungen am 5. Mai.'],
    [en.order.needs('Phone', 'G1, G3', 0), 'Phone needs one of: G1, G3'],
    [en.order.needs('Phone', 'G1, G3', 1), 'Phone needs one of: G1, G3, or one more'],
    [en.order.needs('Phone', 'G1, G3', 2), 'Phone needs one of: G1, G3, or 2 more'],
    [en.cards['order-line'].bases('G1, G3', 0), 'It works with: G1, G3'],
    [en.cards['order-line'].bases('G1, G3', 1), 'It works with: G1, G3, and one more'],
    [en.cards['order-line'].bases('G1, G3', 2), 'It works with: G1, G3, and 2 more'],
    [de.order.needs('Phone', 'G1, G3', 0), 'Phone braucht eines davon: G1, G3'],
    [de.order.needs('Phone', 'G1, G3', 1), 'Phone braucht eines davon: G1, G3 oder ein weiteres'],
    [de.order.needs('Phone', 'G1, G3', 2), 'Phone braucht eines davon: G1, G3 oder 2 weitere'],
    [de.cards['order-line'].bases('G1, G3', 0), 'Es passt zu: G1, G3'],
    [de.cards['order-line'].bases('G1, G3', 1), 'Es passt zu: G1, G3 und einem weiteren'],
    [de.cards['order-line'].bases('G1, G3', 2), 'Es passt zu: G1, G3 und 2 weiteren'],
    [
      de.setup.nobody(1, 2),
      'Zurzeit lässt sich keiner Ihrer Kunden einrichten, denn einer ist noch nicht genehmigt (V6), und 2 sind genehmigt, aber noch ohne Überprüfungs-ID (C15). „kunde“ zeigt, wie es steht.',
    ],
  ];
  for (const [text, how] of said)
    it(`say: ${how}`, () => {
      equal(text, how);
    });
});

describe('the texts about somebody who left', () => {
  it('name them, or say a whole sentence without a name', () => {
    equal(en.cards.case.left('Ana'), 'Ana had this case, and is no longer an agent.');
    equal(en.cards.case.left(''), 'Whoever had this case is no longer an agent.');
    equal(de.cards.case.left('Ana'), 'Zuständig war Ana; die Person ist kein Agent mehr.');
    equal(de.cards.case.left(''), 'Die bisher zuständige Person ist kein Agent mehr.');
  });
});
