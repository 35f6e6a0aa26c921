import { useText } from '../texts/use-text.js';

/** How much room is left. Said aloud only near the end. */
export function CharacterCount({ used, max }: { readonly used: number; readonly max: number }) {
  const t = useText();
  const left = max - used;
  const near = left <= Math.max(20, max * 0.05);

  return (
    <p className={`character-count${left < 0 ? ' character-count--over' : ''}`} aria-live={near ? 'polite' : 'off'}>
      {left < 0 ? t('shared.form.over', { count: -left }) : t('shared.form.left', { left })}
    </p>
  );
}
