import { useEffect, useState } from 'react';

import type { CaseDetail, CaseTextParts } from '../case.document.js';
import type { Place } from '../identifiers/place.js';
import { textsOf } from '../identifiers/texts-of.js';
import { useChecker } from '../identifiers/use-checker.js';
import { CaseTextView } from '../reading/case-text-view.js';
import { ReviewPanel } from './review-panel.js';
import { useBeginReview } from './use-begin-review.js';

type Props = { readonly kase: CaseDetail; readonly text: CaseTextParts };

/** The text as the group will see it, with what the check found underlined, and the decision beside it. */
export function UnderReview({ kase, text }: Props) {
  const check = useChecker();
  const beginning = useBeginReview(kase);
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
      <ReviewPanel kase={kase} text={text} places={places} beginning={beginning} />
    </>
  );
}
