import { useEffect, useMemo, useState } from 'react';

import type { CaseDetail, CaseTextParts } from '../case.document.js';
import type { Place } from '../identifiers/place.js';
import { textsOf } from '../identifiers/texts-of.js';
import { useChecker } from '../identifiers/use-checker.js';
import { CaseTextView } from '../reading/case-text-view.js';
import { rejectionsIn, settled } from '../identifiers/rejections.js';
import { ReviewPanel } from './review-panel.js';
import { useBeginReview } from './use-begin-review.js';

type Props = { readonly kase: CaseDetail; readonly text: CaseTextParts };

/** The text as the group will see it, with what the check found underlined, and the decision beside it. */
export function UnderReview({ kase, text }: Props) {
  const check = useChecker();
  const beginning = useBeginReview(kase);
  const [found, setFound] = useState<readonly Place[]>();
  const texts = useMemo(() => textsOf(text), [text]);

  useEffect(() => {
    let asked = true;
    void check(texts).then((places) => {
      if (asked) setFound(places);
    });
    return () => {
      asked = false;
    };
  }, [check, texts]);

  const rejections = rejectionsIn(kase.findings ?? [], texts);
  const places = found && settled({ texts, places: found }, rejections).places;
  const toConfirm = (kase.findings ?? []).map((finding) => ({ ...finding, certain: false, proven: false }));

  return (
    <>
      <CaseTextView text={text} places={[...(places ?? []), ...toConfirm]} />
      <ReviewPanel kase={kase} text={text} places={places} beginning={beginning} />
    </>
  );
}
