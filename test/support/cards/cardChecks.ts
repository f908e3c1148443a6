import { createRequire } from 'node:module';
import { z } from 'zod/v4';
import type { Card } from '../../../src/dialogs/cards/card.ts';
import { Language } from '../../../src/domain/person.ts';
import { nodesOf } from './cards.ts';

type Node = Record<string, unknown>;

/** A form as its card must know it. */
export interface FormLike {
  readonly verb: string;
  readonly schema: z.ZodObject;
}

/** A card with its sample view, in a language. */
export const sampled = (card: Card, language: Language): object => card.render({ language }, card.sample);

const ofType = (card: unknown, type: string): Node[] =>
  [...nodesOf(card)].filter((node) => String(node['type']).startsWith(type));

const sorted = (names: readonly string[]): string => [...names].sort().join(', ');

/** How a template and its schema differ, in sentences. */
export function drifts(template: object, { verb, schema }: FormLike): string[] {
  const inputs = ofType(template, 'Input.').filter(({ id }) => id !== 'words'); // searches, and is no answer
  const ids = inputs.map((input) => String(input['id']));
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const fields = Object.keys(schema.shape);
  const missing = new Set(schema.safeParse({}).error?.issues.map((issue) => String(issue.path[0])));
  const required = inputs.filter((input) => input['isRequired']).map((input) => String(input['id']));
  const own = ofType(template, 'Action.Execute').filter((action) => action['verb'] === verb);
  return [
    ...(sorted(ids) === sorted(fields) ? [] : [`asks for ${sorted(ids)} and takes ${sorted(fields)}`]),
    ...(sorted(required) === sorted([...missing])
      ? []
      : [`requires ${sorted(required)} and must require ${sorted([...missing])}`]),
    ...(own.length > 0 ? [] : [`has no button that submits ${verb}`]),
    ...inputs.flatMap((input) =>
      inputDrifts(input, Object(json.properties)[String(input['id'])] ?? {}, schema),
    ),
  ];
}

function inputDrifts(input: Node, json: Node, schema: z.ZodObject): string[] {
  const id = String(input['id']);
  const offered = [...nodesOf(input['choices'])].map((choice) => String(choice['value']));
  const taken = enumOf(schema.shape[id]);
  const limit = json['maxLength'];
  return [
    ...(sorted(offered) === sorted(taken)
      ? []
      : [`${id} offers ${sorted(offered)} and takes ${sorted(taken)}`]),
    ...(limit === undefined || limit === input['maxLength']
      ? []
      : [`${id} takes ${limit}, not ${input['maxLength']}`]),
  ];
}

/** The values an enumeration takes, alone or in a list; none for anything else. */
function enumOf(type: unknown): string[] {
  if (type instanceof z.ZodEnum) return type.options.map(String);
  if (type instanceof z.ZodArray) return enumOf(type.element);
  return type instanceof z.ZodPipe ? enumOf(type.out) : [];
}

/** What is wrong with a card once it is filled, in any language; what only the eye of a person would see is not here. */
export const faults = (card: Card): string[] =>
  Language.options.flatMap((language) => faultsOf(sampled(card, language)));

export function faultsOf(card: object): string[] {
  const text = JSON.stringify(card);
  const inputs = ofType(card, 'Input.');
  const regexes = inputs.map((input) => input['regex']).filter((regex) => typeof regex === 'string');
  return [
    ...(text.includes('${') ? ['has an unfilled placeholder'] : []),
    ...(text.length < 25_000 ? [] : ['is larger than 25 KB']),
    ...(Object(card).version === '1.5' ? [] : ['is not version 1.5']),
    ...inputs.filter((input) => !input['label']).map((input) => `${input['id']} has no label`),
    ...[...ofType(card, 'Input.ChoiceSet'), ...ofType(card, 'Input.Toggle')]
      .filter((input) => input['wrap'] !== true)
      .map((input) => `${input['id']} cuts off long choices`),
    ...inputs.filter((input) => !('value' in input)).map((input) => `${input['id']} has no value set`),
    ...ofType(card, 'TextBlock')
      .filter((node) => !node['text'])
      .map(() => 'has a TextBlock without text'),
    ...ofType(card, 'TextRun')
      .filter((node) => typeof node['text'] !== 'string')
      .map(() => 'has an empty TextRun'),
    ...ofType(card, 'Action.')
      .filter((node) => !node['title'])
      .map(() => 'has a button without a title'),
    ...heldUp(card),
    ...regexes
      .filter((regex) => !compiles(regex))
      .map((regex) => `has a regex that does not compile: ${regex}`),
    ...unknownProperties(card),
    ...rendererComplaints(card),
  ];
}

/** Teams lets nobody press a button that sends inputs before all that it requires are filled: also to search, or to go back. */
const heldUp = (card: object): string[] =>
  ofType(card, 'Action.Execute').filter((action) => action['associatedInputs'] !== 'none').length > 1
    ? ofType(card, 'Input.')
        .filter(({ isRequired }) => isRequired)
        .map(({ id }) => `${id} holds up another button than the form’s own`)
    : [];

const compiles = (regex: string): boolean => {
  try {
    return new RegExp(regex) instanceof RegExp;
  } catch {
    return false;
  }
};

const common = ['type', 'id', 'spacing', 'separator', 'isVisible'];
const input = [...common, 'label', 'value', 'isRequired', 'errorMessage'];
const block = ['text', 'wrap', 'size', 'weight', 'color', 'isSubtle', 'style'];
const known: Record<string, readonly string[]> = {
  AdaptiveCard: ['type', '$schema', 'version', 'lang', 'fallbackText', 'speak', 'msteams', 'body', 'actions'],
  TextBlock: [...common, ...block, 'horizontalAlignment'],
  RichTextBlock: [...common, 'inlines'],
  TextRun: ['type', 'text', 'size', 'weight', 'italic'],
  Container: [...common, 'items', 'style', 'bleed'],
  ColumnSet: [...common, 'columns'],
  Column: [...common, 'width', 'items', 'verticalContentAlignment'],
  ActionSet: [...common, 'actions'],
  'Input.Text': [...input, 'maxLength', 'placeholder', 'isMultiline', 'style', 'regex'],
  'Input.ChoiceSet': [...input, 'choices', 'style', 'isMultiSelect', 'wrap'],
  'Input.Toggle': [...input, 'title', 'valueOn', 'valueOff', 'wrap'],
  'Input.Date': input,
  'Action.Execute': ['type', 'title', 'verb', 'data', 'style', 'associatedInputs', 'tooltip'],
  'Action.OpenUrl': ['type', 'title', 'url'],
  'Action.ToggleVisibility': ['type', 'title', 'targetElements'],
};

const unknownProperties = (card: object): string[] =>
  [...nodesOf(card)]
    .filter((node) => typeof node['type'] === 'string')
    .flatMap((node) =>
      Object.keys(node)
        .filter((key) => !known[String(node['type'])]?.includes(key))
        .map((key) => `${node['type']} has the unknown property ${key}`),
    );

// The package's ESM entry does not load in Node; its bundle does, whose types are not ours to check.
const bundle = 'adaptivecards/dist/adaptivecards.js';
const renderer = createRequire(import.meta.url)(bundle);

/** What Microsoft's own renderer says about a card. */
function rendererComplaints(card: object): string[] {
  const context = new renderer.SerializationContext(renderer.Versions.v1_5);
  const parsed = new renderer.AdaptiveCard();
  parsed.hostConfig = new renderer.HostConfig({ actions: { maxActions: 6 } }); // as in Teams
  // Its pattern for `lang` keeps state from one call to the next, and refuses every second card.
  parsed.parse({ ...card, lang: undefined }, context);
  const events = Array.from({ length: context.eventCount }, (_, index) =>
    String(context.getEventAt(index).message),
  );
  const failures = parsed
    .validateProperties()
    .validationEvents.map((event: { message: string }) => event.message);
  return [...events, ...failures].map((message) => `the renderer says: ${message}`);
}
