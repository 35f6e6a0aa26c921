import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { Control } from 'react-hook-form';

import { ManyChoicesField } from '#shared/form/many-choices-field.js';
import { DateField } from '#shared/form/date-field.js';
import { Loading } from '#shared/page/loading.js';
import { useText } from '#shared/texts/use-text.js';
import { InstitutionsDocument } from '../../../people/institutions.document.js';
import { today } from '#shared/format/days.js';
import { newId } from '#shared/form/new-id.js';

export type AskedValues = { until: string; institutionIds: string[] };

type Props<Values extends AskedValues> = {
  readonly control: Control<Values, unknown, Values>;
  readonly hint: string;
  /** Who can still answer, and is not asked again. */
  readonly answering?: ReadonlySet<string>;
};

/** Until when, and which offices and partners. */
export function AskedInstitutions<Values extends AskedValues>({ control, hint, answering = new Set() }: Props<Values>) {
  const t = useText();
  const { data } = useQuery(InstitutionsDocument, { variables: { first: 100 } });
  const active = data?.institutions.nodes.filter(({ id, state }) => state === 'active' && !answering.has(id));
  const fields = control as unknown as Control<AskedValues, unknown, AskedValues>;

  return (
    <>
      <DateField control={fields} name="until" label={t('papers.ask.until')} min={today()} />
      {active ? (
        <div className="asked">
          <ManyChoicesField
            control={fields}
            name="institutionIds"
            label={t('papers.ask.institutions')}
            hint={hint}
            columns
            choices={active.map(({ id, name, insideAdministration }) => ({
              value: id,
              label: name,
              hint: t(`papers.statement.kind.${insideAdministration ? 'coSignature' : 'statement'}`),
            }))}
          />
        </div>
      ) : (
        <Loading />
      )}
    </>
  );
}

/** The same id for the same institution, however often it is sent. */
export function useAsked() {
  const [ids] = useState(() => new Map<string, string>());
  return (institutionIds: readonly string[]) =>
    institutionIds.map((institutionId) => {
      const id = ids.get(institutionId) ?? newId();
      ids.set(institutionId, id);
      return { id, institutionId };
    });
}
