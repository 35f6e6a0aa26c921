import { useText } from '../../shared/texts/use-text.js';

export function Footer() {
  const t = useText();
  return (
    <footer className="footer">
      <p>{t('app.frame.footer')}</p>
    </footer>
  );
}
