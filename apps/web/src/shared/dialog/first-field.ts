const fields = 'form :is(input:not([type="hidden"]), textarea, select, [role="spinbutton"], [contenteditable="true"])';
const out = '[disabled], [tabindex="-1"], [aria-hidden="true"] *, [aria-disabled="true"], [readonly]';

/** In a window with a form one writes at once: the first field takes the focus, of choices the one that is chosen. */
export function focusFirstField(box: HTMLElement): void {
  const first = [...box.querySelectorAll<HTMLElement>(fields)].find((field) => !field.matches(out));
  chosenOf(first)?.focus();
}

function chosenOf(field: HTMLElement | undefined): HTMLElement | undefined {
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio' || field.form === null) return field;
  const group = field.form.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(field.name)}"]`);
  return [...group].find(({ checked }) => checked) ?? field;
}
