import type { BoardThemeDraft, ThemeDraftKind } from '@systemblick/co-editing/reconstruction/board-shape';
import {
  boardOrigin,
  removeThemeDraft,
  setThemeDraftKind,
  themeDraftText,
} from '@systemblick/co-editing/reconstruction/board-writers';

import { SharedTextArea } from '#shared/co-editing/shared-text-area.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { useWorkshop } from '../board/workshop.js';
import { Evidence } from './evidence.js';

const fields = [
  { name: 'title', max: 270, rows: 1 },
  { name: 'statement', max: 3600, rows: 3 },
  { name: 'leadingQuestion', max: 3600, rows: 2 },
] as const;
const kinds: readonly ThemeDraftKind[] = ['problem', 'successFactor'];

type Props = { readonly draft: BoardThemeDraft; readonly number: number; readonly isNew: boolean };

/** What may become a Generatives Thema, written together. */
export function ThemeForm({ draft: { id, kind, title, observationIds }, number, isNew }: Props) {
  const t = useText();
  const { shared, undo, may } = useWorkshop();
  const open = may('derive');

  return (
    <article className="theme" aria-label={t('reconstruction.derive.theme', { number, title })}>
      <div className="stack stack--m theme__form">
        <div className="line line--none line--middle line--apart">
          <h2 className="theme__number">{t('reconstruction.derive.number', { number })}</h2>
          {open && (
            <button
              type="button"
              className="observation__remove"
              aria-label={t('reconstruction.derive.remove', { number })}
              onClick={() => removeThemeDraft(shared.doc, id)}
            >
              <Icon name="delete" />
            </button>
          )}
        </div>
        <fieldset className="row theme__kinds" disabled={!open}>
          <legend className="kern-sr-only">{t('reconstruction.derive.kind')}</legend>
          {kinds.map((one) => (
            <label key={one} className="line line--middle theme__kind">
              <input
                type="radio"
                name={`kind-${id}`}
                checked={kind === one}
                onChange={() => setThemeDraftKind(shared.doc, id, one)}
              />
              {t(`reconstruction.derive.${one}`)}
            </label>
          ))}
        </fieldset>
        {fields.map(({ name, max, rows }) => {
          const text = themeDraftText(shared.doc, id, name);
          return (
            text && (
              <SharedTextArea
                key={name}
                shared={shared}
                text={text}
                field={`theme:${id}:${name}`}
                label={t(
                  name === 'statement' && kind === 'successFactor'
                    ? 'reconstruction.derive.statementSuccess'
                    : `reconstruction.derive.${name}`,
                )}
                hint={t(`reconstruction.derive.${name}Hint`)}
                origin={boardOrigin}
                undo={undo}
                max={max}
                rows={rows}
                singleLine={name === 'title'}
                readOnly={!open}
                takesFocus={isNew && name === 'title'}
              />
            )
          );
        })}
      </div>
      <Evidence draftId={id} attached={observationIds} disabled={!open} />
    </article>
  );
}
