/** Every object inside a card, the card itself first. */
export function* nodesOf(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one);
  else if (typeof value === 'object' && value !== null) {
    const node = value as Record<string, unknown>; // a card is plain JSON
    yield node;
    for (const one of Object.values(node)) yield* nodesOf(one);
  }
}

/** Everything a card says, in reading order, one text a line. */
export const wordsOf = (card: unknown): string =>
  [...nodesOf(card)]
    .flatMap((node) => [node['text'], node['label'], node['title'], node['value']])
    .filter((text) => typeof text === 'string')
    .join('\n');

/** The inputs of a card with what stands in them. */
export const inputsOf = (card: unknown): Record<string, string> =>
  Object.fromEntries(
    [...nodesOf(card)]
      .filter((node) => String(node['type']).startsWith('Input.'))
      .map((node) => [String(node['id']), String(node['value'] ?? '')]),
  );

export interface ActionNode {
  readonly title: string;
  readonly verb: string;
  readonly data: Record<string, unknown>;
  readonly associatedInputs?: string;
}

/** The buttons of a card that go to the bot. */
export const actionsOf = (card: unknown): ActionNode[] =>
  [...nodesOf(card)].filter((node) => node['type'] === 'Action.Execute') as unknown as ActionNode[]; // plain JSON

/** The titles of the buttons that a card highlights. */
export const highlighted = (card: unknown): string[] =>
  [...nodesOf(card)].filter(({ style }) => style === 'positive').map(({ title }) => String(title));
