import { useQuery } from '@apollo/client/react';
import type { PaperState } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { useState } from 'react';
import { useController, type FieldValues } from 'react-hook-form';

import { Choices } from '#shared/form/choices.js';
import type { FieldProps } from '#shared/form/field.js';
import { useFieldId, useSaying } from '#shared/form/form-context.js';
import { GroupFrame } from '#shared/form/group-frame.js';
import { SearchField } from '#shared/form/search-field.js';
import { useSettled } from '#shared/form/use-settled.js';
import { useText } from '#shared/texts/use-text.js';
import type { Item } from '../meeting.document.js';
import { AgendaPapersDocument, AgendaProposalsDocument, AgendaThemesDocument } from './plan.document.js';
import './planning.css';

type Kind = 'beschlussvorlage' | 'proposal' | 'theme';
export type Found = { readonly id: string; readonly title: string; readonly number: string | null };
type Props<Values extends FieldValues, Sent> = Pick<FieldProps<Values, Sent>, 'control' | 'name'> & {
  readonly kind: Kind;
  /** What stands there, which the search may not find. */
  readonly chosen: Item['subject'];
  readonly onChoose: (found: Found) => void;
};

/** Finds the paper, proposal or theme by words. */
export function SubjectField<Values extends FieldValues, Sent>(props: Props<Values, Sent>) {
  const { control, name, kind, chosen, onChoose } = props;
  const t = useText();
  const { field, fieldState } = useController({ control, name });
  const label = t(`meetings.agenda.subject.${kind}`);
  const id = useFieldId(name, label);
  const [typed, setTyped] = useState('');
  const found = useFound(kind, useSettled(typed.trim()));
  const shown = chosen && !found.some((one) => one.id === chosen.id) ? [chosen, ...found] : found;
  const choices = shown.map((one) => ({
    value: one.id,
    label: [one.number, one.title].filter((part) => part !== null).join(' · '),
  }));
  useSaying(name, choices);

  function choose(one: string) {
    field.onChange(one);
    const subject = shown.find((each) => each.id === one);
    if (subject) onChoose(subject);
  }

  return (
    <GroupFrame id={id} label={label} error={fieldState.error?.message}>
      <SearchField label={t('meetings.agenda.search')} value={typed} onChange={setTyped} />
      <div className="stack stack--xs subject-field__found" role="radiogroup" aria-label={label}>
        <Choices
          id={id}
          type="radio"
          choices={choices}
          isChosen={(one) => one === field.value}
          onChoose={choose}
          onBlur={field.onBlur}
          first={field.ref}
        />
        {shown.length === 0 && <p className="small muted">{t('meetings.agenda.nothingFound')}</p>}
      </div>
    </GroupFrame>
  );
}

const undecided: ReadonlySet<PaperState> = new Set(['draft', 'statements', 'cleared', 'tabled']);

function useFound(kind: Kind, search: string): readonly Found[] {
  const words = search === '' ? null : search;
  const papers = useQuery(AgendaPapersDocument, { variables: { search: words }, skip: kind !== 'beschlussvorlage' });
  const themes = useQuery(AgendaThemesDocument, { variables: { search: words }, skip: kind !== 'theme' });
  const proposals = useQuery(AgendaProposalsDocument, { skip: kind !== 'proposal' });
  switch (kind) {
    case 'beschlussvorlage':
      return (papers.data?.papers.nodes ?? [])
        .filter(({ state }) => undecided.has(state))
        .map(({ id, number, text }) => ({ id, number, title: text.title }));
    case 'theme':
      return (themes.data?.themes.nodes ?? []).map(({ id, number, title }) => ({ id, number: String(number), title }));
    case 'proposal':
      return (proposals.data?.proposals.nodes ?? [])
        .filter(({ title }) => title.toLowerCase().includes(search.toLowerCase()))
        .map(({ id, title }) => ({ id, title, number: null }));
  }
}
