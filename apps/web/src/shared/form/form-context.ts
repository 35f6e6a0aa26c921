import { createContext, useContext, useEffect } from 'react';

/** What a form knows of its fields: how their ids begin, and what they are called (for the error summary). */
export type FormSurroundings = { readonly id: string; readonly labels: Map<string, string> };

export const FormContext = createContext<FormSurroundings>({ id: 'form', labels: new Map() });

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
