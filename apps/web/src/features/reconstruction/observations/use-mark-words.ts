import type { BoardMark } from '@systemblick/co-editing/reconstruction/board-shape';
import { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';

import { useText } from '#shared/texts/use-text.js';
import { useWorkshop } from '../board/workshop.js';
import { shortened } from '../texts/text-span.js';

/** Where a mark is, in words, and what it says where its text is open to this person. */
export function useMarkWords() {
  const t = useText();
  const { session, texts } = useWorkshop();

  return ({ caseId, caseVersion, section, start, end }: BoardMark) => {
    const code = session.cases.find((one) => one.caseId === caseId)?.code ?? t('reconstruction.texts.otherCase');
    const phase = regelkreisPhases.find((one) => one === section);
    const opened = texts.of(caseId);
    const words =
      opened?.number === caseVersion ? opened.text.sections.find((one) => one.phase === phase)?.text : undefined;
    return {
      place: phase === undefined ? code : `${code}, ${t(`cases.phase.${phase}`)}`,
      quote: words === undefined ? undefined : shortened(words.slice(start, end), 110),
    };
  };
}
