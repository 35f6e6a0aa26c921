import { useText } from '#shared/texts/use-text.js';

export function SkipLink() {
  const t = useText();
  return (
    <a className="skip-link" href="#content">
      {t('app.frame.skip')}
    </a>
  );
}
