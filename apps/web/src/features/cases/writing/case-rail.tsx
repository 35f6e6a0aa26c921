import type { Control } from 'react-hook-form';

import type { Place } from '../identifiers/place.js';
import { AboutFields } from './about-fields.js';
import type { CaseValues } from './case-values.js';
import { ClientFields } from './client-fields.js';
import { FindingsPanel } from './findings-panel.js';

type Props = {
  readonly control: Control<CaseValues, unknown, CaseValues>;
  readonly places: readonly Place[];
  readonly empty: boolean;
  readonly onShow: (place: Place) => void;
};

/** What stands beside the text: on a wide screen a column, on a phone a sheet from below. */
export function CaseRail({ control, places, empty, onShow }: Props) {
  return (
    <div className="case-rail">
      <FindingsPanel places={places} empty={empty} onShow={onShow} />
      <ClientFields control={control} />
      <AboutFields control={control} />
    </div>
  );
}
