import { useId } from 'react';

import { today } from '#shared/format/days.js';
import { atAGlance } from '#shared/form/at-a-glance.js';
import { Choices } from '#shared/form/choices.js';
import { GroupFrame } from '#shared/form/group-frame.js';
import { Picker } from '#shared/form/picker.js';
import { useText } from '#shared/texts/use-text.js';
import { useMe } from '../../../people/me-context.js';
import type { DecidingBody } from './write-paper.document.js';

type Props = {
  readonly body: DecidingBody | undefined;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** The chair names members of the body who are to write the paper too. */
export function CoAuthors({ body, chosen, onChange }: Props) {
  const t = useText();
  const id = useId();
  const { person: me, memberships } = useMe();
  const chairs = memberships.some((one) => one.chairs && one.body?.id === body?.id);
  const others = sitting(body, today()).filter((one) => one.id !== me.id);

  const label = t('papers.form.coAuthorsWho');
  const choices = others.map((one) => ({ value: one.id, label: one.name }));

  if (!chairs || others.length === 0) return null;
  return (
    <details className="further-sections">
      <summary>{t('papers.form.coAuthors', { count: chosen.length })}</summary>
      <GroupFrame id={id} label={label} layout="columns">
        {others.length > atAGlance ? (
          <Picker id={id} label={label} choices={choices} chosen={chosen} onChoose={onChange} />
        ) : (
          <Choices
            id={id}
            type="checkbox"
            choices={choices}
            isChosen={(value) => chosen.includes(value)}
            onChoose={(value, on) => onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value))}
          />
        )}
      </GroupFrame>
    </details>
  );
}

/** Who sits in the body today, each once, by name. */
function sitting(body: DecidingBody | undefined, today: string) {
  const people = (body?.seats ?? [])
    .filter(({ endedOn }) => endedOn === null || endedOn >= today)
    .flatMap(({ memberships }) => memberships)
    .flatMap(({ from, until, person }) =>
      person && from <= today && (until === null || until >= today) ? person : [],
    );
  return [...new Map(people.map((one) => [one.id, one])).values()].sort((one, other) =>
    one.name.localeCompare(other.name, 'de'),
  );
}
