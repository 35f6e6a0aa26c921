import { useText } from '#shared/texts/use-text.js';

type Props = { readonly phase: string; readonly onComeBack: () => void };

/** Somebody looks around by themselves: one click leads back to the others. */
export function FollowBanner({ phase, onComeBack }: Props) {
  const t = useText();

  return (
    <div className="follow-banner">
      <p>{t('reconstruction.bar.lookingAround', { phase })}</p>
      <button type="button" className="kern-btn kern-btn--secondary kern-btn--small" onClick={onComeBack}>
        {t('reconstruction.bar.comeBack')}
      </button>
    </div>
  );
}
