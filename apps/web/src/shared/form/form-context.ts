import { createContext, useContext, useEffect } from 'react';

/** What a form knows of its fields, and its fields of the form. */
export type FormSurroundings = {
  /** How the ids of the fields begin. */
  readonly id: string;
  /** What the fields are called, for the error summary. */
  readonly labels: Map<string, string>;
  /** How a field that chooses says a value: in the words of its choices. */
  readonly sayings: Map<string, (value: unknown) => string>;
  /** What others changed meanwhile and here is written otherwise: by the field's id, what stands there now. */
  readonly contested: ReadonlyMap<string, { readonly name: string; readonly now: unknown }>;
  readonly decide: (name: string, theirs: boolean) => void;
};

export const FormContext = createContext<FormSurroundings>({
  id: 'form',
  labels: new Map(),
  sayings: new Map(),
  contested: new Map(),
  decide: () => undefined,
});

export const fieldId = (formId: string, name: string) => `${formId}-${name.replaceAll('.', '-')}`;

/** The id of a field's control; its label becomes known to the summary. */
export function useFieldId(name: string, label: string): string {
  const { id, labels } = useContext(FormContext);

  useEffect(() => {
    labels.set(name, label);
    return () => void labels.delete(name);
  }, [labels, name, label]);

  return fieldId(id, name);
}

/** Makes known in which words a field with choices says its value. */
export function useSaying(name: string, choices: readonly { readonly value: string; readonly label: string }[]): void {
  const { sayings } = useContext(FormContext);

  useEffect(() => {
    const labelOf = (value: unknown) => choices.find((choice) => choice.value === value)?.label ?? '';
    sayings.set(name, (value) => (Array.isArray(value) ? value.map(labelOf).join('\n') : labelOf(value)));
    return () => void sayings.delete(name);
  }, [sayings, name, choices]);
}
