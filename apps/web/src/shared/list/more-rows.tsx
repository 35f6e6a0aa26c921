import { useFormats } from '../format/use-formats.js';
import { useText } from '../texts/use-text.js';
import { Button } from '../widgets/button.js';

type Props = {
  readonly shown: number;
  readonly total: number | undefined;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly onMore: () => unknown;
};

/** „20 von 134“ and the button for the next ones. */
export function MoreRows({ shown, total, hasMore, loading, onMore }: Props) {
  const t = useText();
  const { number } = useFormats();

  return (
    <div className="more-rows">
      <p className="muted small" role="status">
        {total === undefined
          ? t('shared.list.shown', { shown: number(shown) })
          : t('shared.list.shownOf', { shown: number(shown), total: number(total) })}
      </p>
      {hasMore && (
        <Button running={loading} onClick={onMore}>
          {t(loading ? 'shared.list.loading' : 'shared.list.more')}
        </Button>
      )}
    </div>
  );
}
