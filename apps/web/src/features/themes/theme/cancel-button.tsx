import { useText } from '#shared/texts/use-text.js';
import { Button } from '#shared/widgets/button.js';

export function CancelButton({ onClick }: { readonly onClick: () => void }) {
  const t = useText();

  return <Button onClick={onClick}>{t('shared.dialog.cancel')}</Button>;
}
