import { useText } from '#shared/texts/use-text.js';
import { Button } from '#shared/widgets/button.js';

/** Opens the browser's own window for printing. */
export function PrintButton() {
  const t = useText();
  return (
    <Button rank="primary" onClick={() => window.print()}>
      {t('cases.papers.print')}
    </Button>
  );
}
