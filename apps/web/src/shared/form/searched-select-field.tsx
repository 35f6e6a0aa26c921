import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { useController, type FieldValues } from 'react-hook-form';

import { InProductLanguage } from '../texts/in-product-language.js';
import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import type { Choice } from './choice.js';
import { described, type FieldProps } from './field.js';
import { FieldError } from './field-error.js';
import { finds } from './folded.js';
import { useFieldId } from './form-context.js';
import { SegmentsLabel } from './segments-label.js';
import './searched-select-field.css';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & { readonly choices: readonly Choice[] };

/** One answer out of many, found by typing some of its letters; what is typed and chosen by nobody goes again. */
export function SearchedSelectField<Values extends FieldValues, Sent>(props: Props<Values, Sent>) {
  const { control, name, choices, label, hint, optional = false, disabled = false } = props;
  const t = useText();
  const {
    field: { ref, value, onChange, onBlur },
    fieldState,
  } = useController({ control, name });
  const id = useFieldId(name, label);
  const error = fieldState.error?.message;
  const chosen: unknown = value;

  return (
    <InProductLanguage>
      <ComboBox
        className={error === undefined ? 'kern-form-input' : 'kern-form-input kern-form-input--error'}
        value={typeof chosen === 'string' && chosen !== '' ? chosen : null}
        onChange={(key) => onChange(key ?? '')}
        onBlur={onBlur}
        defaultFilter={(text, search) => finds(search, text)}
        disabledKeys={choices.filter((one) => one.disabled).map((one) => one.value)}
        isDisabled={disabled}
        isRequired={!optional}
        isInvalid={error !== undefined}
        validationBehavior="aria"
        allowsEmptyCollection
        {...described(id, { hint, error })}
      >
        <SegmentsLabel id={id} label={label} hint={hint} optional={optional} />
        <div className="searched-select">
          <Input
            id={id}
            ref={ref}
            className={`kern-form-input__input${error === undefined ? '' : ' kern-form-input__input--error'}`}
            placeholder={t(optional ? 'fields.picker.searchOrNone' : 'fields.picker.placeholder')}
          />
          <Button className="searched-select__open">
            <Icon name="arrow-down" />
          </Button>
        </div>
        <FieldError id={id} error={error} />
        <Popover className="searched-select__popover">
          <ListBox
            className="searched-select__list"
            renderEmptyState={() => <p className="searched-select__nothing">{t('fields.picker.nothing')}</p>}
          >
            {choices.map((one) => (
              <ListBoxItem key={one.value} id={one.value} textValue={one.label} className="searched-select__item">
                {one.label}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </ComboBox>
    </InProductLanguage>
  );
}
