import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';

import { announce } from '#shared/announce/announcements.js';
import { moveDocument } from '#shared/move/move-document.js';
import { factOf, isRefusal } from '#shared/server/refusal.js';
import { useMutationWithRefusal } from '#shared/server/use-mutation-with-refusal.js';
import { useText } from '#shared/texts/use-text.js';
import { CaseDocument, caseDetailFragment, type CaseDetail } from '../case.document.js';
import { reasonOf } from '../identifiers/rejections.js';
import { readPlaces } from '../identifiers/read-places.js';
import { sectionTexts } from '../identifiers/section-texts.js';
import type { usePlaces } from '../identifiers/use-places.js';
import { emptyValues, toInput } from './case-input.js';
import type { CaseValues } from './case-values.js';
import { informationMissing } from './information-missing.js';

type Saving = {
  readonly caseId: string;
  readonly stored: CaseDetail | undefined;
  readonly form: UseFormReturn<CaseValues, unknown, CaseValues>;
  readonly places: ReturnType<typeof usePlaces>;
  /** `complete`: nothing was typed while it was on its way, and nothing half said about the client was held back. */
  readonly onSaved: (saved: CaseDetail, complete: boolean) => void;
};

/**
 * Saves what is written. Text in which an identifier was found is held back here and never sent; what the server finds
 * beyond that is marked the same way. `base` is the version one writes on: a newer one is that of another window of its
 * author, who alone writes it. Nothing is saved then before they have chosen; `asked` counts how often they tried.
 */
export function useCaseSaving({ caseId, stored, form, places, onSaved }: Saving) {
  const t = useText();
  const [base, setBase] = useState(stored?.version ?? null);
  const [busy, setBusy] = useState(false);
  const [held, setHeld] = useState(0);
  const [asked, setAsked] = useState(0);
  const newer = !busy && base !== null && stored !== undefined && stored.version > base;
  // The version they are asked about: one stored while they think is asked about, too.
  const [told, setTold] = useState<number>();
  if (newer && told === undefined) setTold(stored.version);
  const askForChoice = () => setAsked((before) => before + 1);
  const write = useMutationWithRefusal(moveDocument('writeCase', caseDetailFragment), {
    update: (cache, { data }) => {
      if (!data || isRefusal(data.writeCase)) return;
      cache.writeQuery({ query: CaseDocument, variables: { id: caseId }, data: { case: data.writeCase } });
    },
    onRefused: (refusal, { input }) => {
      if (refusal.code === 'STALE') askForChoice();
      if (refusal.code !== 'IDENTIFIERS_FOUND') return;
      const told = readPlaces(factOf(refusal, 'places') ?? '');
      places.tell(sectionTexts({ ...form.getValues(), title: input.title }), told);
    },
  });

  /** Whether nothing in the text has to be settled; else it is told, and held back. */
  async function isClean(values: CaseValues): Promise<boolean> {
    const texts = sectionTexts(values);
    const found = await places.checkNow(texts);
    const open = found.filter((place) => reasonOf(place, texts, values.rejected ?? []) === undefined);
    setHeld(open.length);
    return open.length === 0;
  }

  async function send(values: CaseValues): Promise<CaseDetail | undefined> {
    if (!(await isClean(values))) return undefined;
    const saved = await write.run({ input: toInput(values, { id: caseId, expectedVersion: base }) });
    if (!saved) return undefined;
    const meanwhile = JSON.stringify(form.getValues()) !== JSON.stringify(values);
    const half = values.information.kind !== '' && informationMissing(values.information) !== undefined;
    const all = !meanwhile && !half;
    form.reset(half ? { ...values, information: emptyValues.information } : values, { keepValues: true });
    if (!all) form.setValue('title', form.getValues('title'), { shouldDirty: true });
    onSaved(saved, all);
    setBase(saved.version);
    return saved;
  }

  async function save(values: CaseValues): Promise<CaseDetail | undefined> {
    if (newer) {
      askForChoice();
      return undefined;
    }
    setBusy(true);
    const saved = await send(values);
    setBusy(false);
    if (saved) announce(t('cases.write.saved'));
    return saved;
  }

  function answer(version: number | null) {
    setBase(version);
    setTold(undefined);
  }
  const keepMine = () => {
    if (told !== undefined && told < (stored?.version ?? 0)) askForChoice();
    answer(told ?? stored?.version ?? null);
  };
  const takeStored = () => answer(stored?.version ?? null);
  const letGo = () => setHeld(0);
  return {
    save,
    isClean,
    busy,
    held,
    letGo,
    newer,
    asked,
    askForChoice,
    keepMine,
    takeStored,
    base,
    refusal: newer ? undefined : write.refusal,
  };
}
