import { useText } from '../texts/use-text.js';

export function OptionalMark() {
  const t = useText();
  return <span className="kern-label__optional"> {t('shared.form.optional')}</span>;
}
