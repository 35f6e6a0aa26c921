import { Button, Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import type { Choice } from './choice.js';

type Props = {
  readonly label: string;
  readonly chosen: readonly Choice[];
  readonly onRemove: (values: ReadonlySet<unknown>) => void;
};

/** What is chosen, and how much that is; each can be taken out again, with its cross or the delete key. */
export function ChosenTags({ label, chosen, onRemove }: Props) {
  const t = useText();

  return (
    <>
      <p className="small muted" role="status">
        {t('fields.picker.chosen', { count: chosen.length })}
      </p>
      {chosen.length > 0 && (
        <TagGroup aria-label={t('fields.picker.chosenOf', { label })} onRemove={onRemove}>
          <TagList className="row">
            {chosen.map(({ value, label: name }) => (
              <Tag key={value} id={value} textValue={name} className="picker__tag">
                {name}
                <Button slot="remove" className="picker__remove" aria-label={t('fields.picker.remove', { name })}>
                  <Icon name="close" />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
    </>
  );
}
