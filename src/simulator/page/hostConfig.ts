import { HostConfig } from 'adaptivecards';

const one = (name: string) => ({ default: `var(--ac-${name})`, subtle: `var(--ac-${name})` });

/** Every colour is a variable of the style sheet, so that a card follows the theme without being drawn anew. */
const foregroundColors = {
  default: { default: 'var(--ac-text)', subtle: 'var(--ac-subtle)' },
  dark: { default: 'var(--ac-text)', subtle: 'var(--ac-subtle)' },
  light: one('subtle'),
  accent: one('accent'),
  good: one('good'),
  warning: one('warning'),
  attention: one('attention'),
};

const container = (name: string) => ({
  backgroundColor: `var(--ac-${name}-back)`,
  borderColor: `var(--ac-${name}-edge)`,
  foregroundColors,
});

const fontSizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 };
const fontWeights = { lighter: 300, default: 400, bolder: 600 };

/** Makes cards look as Teams draws them. */
export const hostConfig = new HostConfig({
  supportsInteractivity: true,
  fontTypes: {
    default: { fontFamily: 'inherit', fontSizes, fontWeights },
    monospace: { fontFamily: 'var(--mono)', fontSizes, fontWeights },
  },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 30 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container('default'),
    emphasis: container('emphasis'),
    accent: container('accent-style'),
    good: container('good-style'),
    attention: container('attention-style'),
    warning: container('warning-style'),
  },
  textBlock: { headingLevel: 3 },
  textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', size: 'small' },
  },
  factSet: { title: { weight: 'bolder', maxWidth: 160, wrap: true }, value: { wrap: true }, spacing: 12 },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 0,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
});
