import { ChoiceSetInput, GlobalRegistry, NumberInput, Table, Versions } from 'adaptivecards';

/** A number may stay empty unless it is required; the renderer would hold emptiness against its minimum. */
class OptionalNumber extends NumberInput {
  override isValid(): boolean {
    return this.isSet() ? super.isValid() : !this.isRequired;
  }
}

/** A choice whose label reaches screen readers in every style, and which shows a chosen title, not its value. */
class LabelledChoiceSet extends ChoiceSetInput {
  protected override internalRender(): HTMLElement | undefined {
    const rendered = super.internalRender();
    const chosen = this.choices.find((choice) => choice.value === this.defaultValue)?.title;
    const box = this.style === 'filtered' ? rendered?.querySelector('input') : undefined;
    if (box && chosen) box.value = chosen;
    return rendered;
  }

  protected override updateInputControlAriaLabelledBy(): void {
    super.updateInputControlAriaLabelledBy();
    const control = this.renderedInputControlElement;
    if (!control || control instanceof HTMLSelectElement) return;
    const labels = this.getAllLabelIds().join(' ');
    if (this.isMultiSelect || this.style === 'expanded') labelGroup(control, labels);
    else labelBox(control, labels);
  }
}

/** The question names the group, and each choice only itself. */
function labelGroup(group: HTMLElement, labels: string): void {
  const choices = [...group.querySelectorAll('input')];
  group.setAttribute('role', choices.some(({ type }) => type === 'radio') ? 'radiogroup' : 'group');
  if (labels) group.setAttribute('aria-labelledby', labels);
  for (const choice of choices) choice.removeAttribute('aria-labelledby');
}

/** The renderer labels the frame around a filtered choice; what wants the label is the box inside. */
function labelBox(frame: HTMLElement, labels: string): void {
  frame.removeAttribute('aria-labelledby');
  if (labels) frame.querySelector('input')?.setAttribute('aria-labelledby', labels);
}

/** Registers the inputs above, and tables, which are registered only when they are named. */
export function registerElements(): void {
  GlobalRegistry.elements.register('Input.Number', OptionalNumber);
  GlobalRegistry.elements.register('Input.ChoiceSet', LabelledChoiceSet);
  GlobalRegistry.elements.register('Table', Table, Versions.v1_5);
}
