import type { UseFormReturn } from 'react-hook-form';

import type { Place, SectionTexts } from '../identifiers/place.js';
import { AboutFields } from './about-fields.js';
import type { CaseValues } from './case-values.js';
import { ClientFields } from './client-fields.js';
import { FindingsPanel } from './findings-panel.js';
import { RiskInEditor } from './risk-in-editor.js';

type Props = {
  readonly caseId: string;
  readonly form: UseFormReturn<CaseValues, unknown, CaseValues>;
  readonly found: { readonly texts: SectionTexts; readonly places: readonly Place[] };
  readonly stored: boolean;
  readonly empty: boolean;
  readonly onShow: (place: Place) => void;
};

/** What stands beside the text: on a wide screen a column, on a phone a sheet from below. */
export function CaseRail({ caseId, form, found, stored, empty, onShow }: Props) {
  const { control } = form;
  return (
    <div className="case-rail">
      <FindingsPanel form={form} found={found} empty={empty} onShow={onShow} />
      <ClientFields control={control} caseId={stored ? caseId : undefined} />
      <div className="stack">
        <RiskInEditor caseId={caseId} form={form} />
        <AboutFields control={control} />
      </div>
    </div>
  );
}
