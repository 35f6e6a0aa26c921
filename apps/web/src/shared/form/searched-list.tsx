import type { KeyboardEvent, Ref } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Input, SearchField } from 'react-aria-components/SearchField';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import type { Choice } from './choice.js';
import { finds } from './folded.js';

type Props = {
  /** The id of the search, to which a summary of mistakes leads. */
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<unknown>) => void;
  readonly disabled: boolean;
  readonly input?: Ref<HTMLInputElement>;
};

/** A search and the choices it leaves. The arrow keys go through them while one types, Enter chooses. */
export function SearchedList({ id, label, choices, chosen, onChoose, disabled, input }: Props) {
  const t = useText();

  return (
    <Autocomplete filter={(text, search) => finds(search, text)}>
      <SearchField aria-label={t('fields.picker.search', { label })} isDisabled={disabled} className="picker__search">
        <Input
          id={id}
          ref={input}
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- The Autocomplete around it gives aria-controls.
          role="combobox"
          aria-expanded
          className="kern-form-input__input"
          placeholder={t('fields.picker.placeholder')}
          onKeyDown={keepInForm}
        />
      </SearchField>
      <ListBox
        aria-label={label}
        className="picker__list"
        selectionMode="multiple"
        selectedKeys={chosen}
        disabledKeys={choices.filter((one) => disabled || one.disabled).map(({ value }) => value)}
        onSelectionChange={(next) => onChoose(next === 'all' ? new Set(choices.map(({ value }) => value)) : next)}
        renderEmptyState={() => <p className="picker__nothing">{t('fields.picker.nothing')}</p>}
        escapeKeyBehavior="none"
      >
        {choices.map(({ value, label: name, hint }) => (
          <ListBoxItem
            key={value}
            id={value}
            textValue={hint ? `${name} ${hint}` : name}
            className="line line--m line--top picker__item"
          >
            <span className="picker__box" aria-hidden="true">
              <Icon name="check" />
            </span>
            <span>
              {name}
              {hint && <span className="field__more">{hint}</span>}
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
    </Autocomplete>
  );
}

/** Enter chooses here; it does not send the form. */
function keepInForm(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault();
}
