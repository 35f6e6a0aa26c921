import { ActionList } from '#shared/page/action-list.js';
import { useText } from '#shared/texts/use-text.js';
import type { Theme } from './theme.document.js';
import type { ThemeMove } from './theme-move.js';

type Props = { readonly theme: Theme; readonly onMove: (move: ThemeMove) => void };

const moves: readonly { readonly move: Exclude<ThemeMove, 'prioritise'>; readonly danger?: boolean }[] = [
  { move: 'reword' },
  { move: 'store' },
  { move: 'postpone' },
  { move: 'merge' },
  { move: 'split' },
  { move: 'drop', danger: true },
];

/** What else the coordination can do with the theme. */
export function ThemeMoves({ theme, onMove }: Props) {
  const t = useText();

  return (
    <ActionList
      title={t('themes.move.title')}
      steps={theme.steps}
      actions={moves.map(({ move, danger = false }) => ({
        action: `theme:${move}`,
        label: t(`themes.move.${move}`),
        text: t(`themes.move.text.${move}`),
        danger,
        onAction: () => onMove(move),
      }))}
    />
  );
}
