import { useEffect, useState } from 'react';

import type { CaseDetail, CaseTextParts } from '../case.document.js';
import type { Place } from '../identifiers/place.js';
import { textsOf } from '../identifiers/texts-of.js';
import { useChecker } from '../identifiers/use-checker.js';
import { CaseTextView } from '../reading/case-text-view.js';
import { ReviewPanel } from './review-panel.js';

type Props = { readonly kase: CaseDetail; readonly text: CaseTextParts; readonly onReload: () => unknown };

/** The text as the group will see it, with what the check found underlined, and the decision beside it. */
export function UnderReview({ kase, text, onReload }: Props) {
  const check = useChecker();
  const [places, setPlaces] = useState<readonly Place[]>();

  useEffect(() => {
    let asked = true;
    void check(textsOf(text)).then((found) => {
      if (asked) setPlaces(found);
    });
    return () => {
      asked = false;
    };
  }, [check, text]);

  return (
    <>
      <CaseTextView text={text} places={places ?? []} />
      <ReviewPanel kase={kase} places={places} onReload={onReload} />
    </>
  );
}
