import type { Ref } from 'react';

import { InProductLanguage } from '../texts/in-product-language.js';
import type { Choice } from './choice.js';
import { ChosenTags } from './chosen-tags.js';
import { SearchedList } from './searched-list.js';
import './picker.css';

type Props = {
  /** The id of the search, to which a summary of mistakes leads. */
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** What is chosen now, in the order of the choices. */
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly disabled?: boolean;
  readonly onBlur?: () => void;
  readonly input?: Ref<HTMLInputElement>;
};

/** Any number out of many: a search, the list it leaves, and what is chosen, to be taken out again. */
export function Picker({ id, label, choices, chosen, onChoose, disabled = false, onBlur, input }: Props) {
  const known = new Set(chosen);
  const choose = (next: ReadonlySet<unknown>) =>
    onChoose(choices.map(({ value }) => value).filter((value) => next.has(value)));

  return (
    <InProductLanguage>
      <div role="presentation" className="picker" onBlur={onBlur}>
        <ChosenTags
          label={label}
          chosen={choices.filter(({ value }) => known.has(value))}
          onRemove={(taken) => choose(new Set(chosen.filter((value) => !taken.has(value))))}
        />
        <SearchedList
          id={id}
          label={label}
          choices={choices}
          chosen={known}
          onChoose={choose}
          disabled={disabled}
          {...(input !== undefined && { input })}
        />
      </div>
    </InProductLanguage>
  );
}
