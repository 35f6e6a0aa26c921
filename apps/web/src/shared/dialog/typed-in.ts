import type { KeptWords } from './kept-words.js';

type Field = HTMLTextAreaElement | HTMLInputElement | HTMLElement;

const written = new Set(['text', 'search', 'email', 'tel', 'url', 'number']);

/** Follows what a person types into the fields below an element, and tells what stands in them. */
export function watchTyping(
  element: HTMLElement,
  onTyped: () => void,
): { readonly words: () => KeptWords['fields']; readonly stop: () => void } {
  const touched = new Map<Field, string>();

  function note({ target }: Event) {
    const field = target instanceof HTMLElement ? writable(target) : undefined;
    if (!field) return;
    touched.set(field, labelOf(field));
    onTyped();
  }

  element.addEventListener('input', note);
  return {
    words: () =>
      [...touched].map(([field, label]) => ({ label, text: textOf(field).trim() })).filter(({ text }) => text !== ''),
    stop: () => element.removeEventListener('input', note),
  };
}

function writable(target: HTMLElement): Field | undefined {
  if (target instanceof HTMLTextAreaElement) return target;
  if (target instanceof HTMLInputElement) return written.has(target.type) ? target : undefined;
  return target.closest<HTMLElement>('[contenteditable="true"]') ?? undefined;
}

const textOf = (field: Field): string =>
  field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : field.innerText;

function labelOf(field: Field): string {
  const byId = field.getAttribute('aria-labelledby');
  const label =
    (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.labels?.[0]?.textContent
      : undefined) ??
    field.getAttribute('aria-label') ??
    (byId === null ? undefined : document.getElementById(byId)?.textContent);
  return label?.trim() ?? '';
}
