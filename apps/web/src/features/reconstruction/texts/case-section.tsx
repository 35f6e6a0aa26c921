import { Fragment } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { segments, type PlacedMark, type Segment } from './mark-segments.js';
import { MarkNumber } from './mark-number.js';

type Props = {
  readonly caseId: string;
  readonly caseVersion: number;
  readonly section: string;
  readonly text: string;
  readonly marks: readonly PlacedMark[];
  /** The marks of the card that is looked at. */
  readonly chosen: ReadonlySet<string>;
};

/** A section of a case's text with its marks underlined. The text itself stays as it was released, blanks and all. */
export function CaseSection({ caseId, caseVersion, section, text, marks, chosen }: Props) {
  const t = useText();

  return (
    <p
      className="board-text__section"
      lang="de"
      data-section={section}
      data-case-id={caseId}
      data-case-version={caseVersion}
    >
      {segments(text.length, marks).map((segment) => (
        <Fragment key={segment.start}>
          <span className={classOf(segment, chosen)} data-start={segment.start} title={titleOf(segment)}>
            {text.slice(segment.start, segment.end)}
          </span>
          {segment.ending.map((mark) => (
            <MarkNumber key={mark.id} mark={mark} />
          ))}
        </Fragment>
      ))}
    </p>
  );

  function titleOf({ marks: over }: Segment): string | undefined {
    const kinds = [...new Set(over.flatMap(({ kind }) => (kind ? [t(`reconstruction.kind.${kind}`)] : [])))];
    return kinds.length > 0 ? kinds.join(', ') : undefined;
  }
}

function classOf({ marks }: Segment, chosen: ReadonlySet<string>): string | undefined {
  const last = marks.findLast(({ kind }) => kind !== undefined);
  if (marks.length === 0) return undefined;
  const isChosen = marks.some(({ id }) => chosen.has(id));
  return `board-mark board-mark--${Math.min(marks.length, 3)} kind--${last?.kind ?? 'none'}${isChosen ? ' board-mark--chosen' : ''}`;
}
