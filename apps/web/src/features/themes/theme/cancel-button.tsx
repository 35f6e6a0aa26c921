import { useText } from '#shared/texts/use-text.js';

export function CancelButton({ onClick }: { readonly onClick: () => void }) {
  const t = useText();

  return (
    <button type="button" className="kern-btn kern-btn--secondary" onClick={onClick}>
      {t('shared.dialog.cancel')}
    </button>
  );
}
