// What the user has filled in so far: a value for each control of a page.
import type { ControlOption, PageControl, PageModel } from '../page-model.ts';

/** Text of fields, chosen indexes of selects, ticks of boxes. */
export type ControlValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'chosen'; readonly indexes: readonly number[] }
  | { readonly kind: 'ticked'; readonly isTicked: boolean };

/** By the control's id. */
export type FormState = ReadonlyMap<number, ControlValue>;

/** The state a page begins with, and goes back to on リセット. */
export function startForms(page: PageModel): FormState {
  return new Map(page.controls.map((control) => [control.id, initialValue(control)]));
}

function initialValue(control: PageControl): ControlValue {
  switch (control.kind) {
    case 'field':
      return { kind: 'text', text: control.value };
    case 'checkbox':
    case 'radio':
      return { kind: 'ticked', isTicked: control.isChecked };
    case 'select': {
      const chosen = control.options.flatMap((option, index) => (option.isSelected ? [index] : []));
      const fallback = control.isMultiple || control.options.length === 0 ? [] : [0];
      return { kind: 'chosen', indexes: chosen.length > 0 ? chosen : fallback };
    }
    case 'submit':
    case 'reset':
      return { kind: 'text', text: control.label };
    case 'hidden':
      return { kind: 'text', text: control.value };
  }
}

export function setText(state: FormState, control: PageControl, text: string): FormState {
  return new Map(state).set(control.id, { kind: 'text', text });
}

export function choose(
  state: FormState,
  control: PageControl,
  indexes: readonly number[],
): FormState {
  return new Map(state).set(control.id, { kind: 'chosen', indexes });
}

/** Ticks or unticks a box; a radio button goes on and its fellows go off. */
export function toggle(page: PageModel, state: FormState, control: PageControl): FormState {
  const next = new Map(state);
  if (control.kind === 'checkbox') {
    const value = state.get(control.id);
    const isTicked = value?.kind === 'ticked' && value.isTicked;
    return next.set(control.id, { kind: 'ticked', isTicked: !isTicked });
  }
  for (const other of page.controls) {
    if (other.kind !== 'radio' || other.form !== control.form || other.name !== control.name) {
      continue;
    }
    next.set(other.id, { kind: 'ticked', isTicked: other.id === control.id });
  }
  return next;
}

/** Puts a form back to how the page has it. */
export function resetForm(page: PageModel, state: FormState, form: number): FormState {
  const next = new Map(state);
  for (const control of page.controls) {
    if (control.form === form) next.set(control.id, initialValue(control));
  }
  return next;
}

/** The form's successful controls, in the page's order, with the pressed button's own. */
export function fieldsOf(
  page: PageModel,
  state: FormState,
  pressed: PageControl,
): (readonly [string, string])[] {
  return page.controls
    .filter((control) => control.form === pressed.form && control.name !== '')
    .flatMap((control) =>
      valuesOf(control, state.get(control.id), pressed).map(
        (value) => [control.name, value] as const,
      ),
    );
}

function chosenValues(options: readonly ControlOption[], indexes: readonly number[]): string[] {
  return indexes.map((index) => options[index]?.value ?? '');
}

function valuesOf(
  control: PageControl,
  value: ControlValue | undefined,
  pressed: PageControl,
): readonly string[] {
  if (control.kind === 'submit') return control.id === pressed.id ? [control.label] : [];
  if (control.kind === 'reset' || value === undefined) return [];
  switch (value.kind) {
    case 'text':
      return [value.text];
    case 'ticked':
      return value.isTicked && 'value' in control ? [control.value] : [];
    case 'chosen':
      return 'options' in control ? chosenValues(control.options, value.indexes) : [];
  }
}
