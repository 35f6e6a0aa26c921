import type { Place } from '../identifiers/place.js';

const control = (section: string) =>
  document.querySelector<HTMLTextAreaElement | HTMLInputElement>(
    section === 'title' ? '[data-field="title"] input' : `[data-section="${section}"]`,
  );

/** Takes the focus to a place, selects it and brings it into view. The tab it is on must be open. */
export function showPlace({ section, start, end }: Place): void {
  const field = control(section);
  if (!field) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const mark = field.parentElement?.querySelector(`mark[data-start="${start}"]`);
  (mark ?? field).scrollIntoView({ block: 'center' });
}

/** Takes the focus to the button that opens a station. */
export function showStation(number: number): void {
  const button = document.querySelector<HTMLElement>(`[data-station="${number}"]`);
  button?.focus({ preventScroll: true });
  button?.scrollIntoView({ block: 'center' });
}

/** Takes the focus to whether the person knows, which is asked before handing in. */
export function showClient(): void {
  const field = document.querySelector<HTMLElement>('[data-field="information"] select');
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
}

/** Takes the focus to the text of the phase in view. */
export function showText(): void {
  document.querySelector<HTMLElement>('textarea[data-section]')?.focus();
}
