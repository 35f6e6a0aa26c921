import type { RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';
import { useEffect, useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';

import { useDraft } from '#shared/draft/use-draft.js';
import { useLeaveWarning } from '#shared/draft/use-leave-warning.js';
import { Form } from '#shared/form/form.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useNarrow } from '#shared/page/use-narrow.js';
import { Sheet } from '#shared/dialog/sheet.js';
import { placeOf } from '#shared/server/refusal.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import type { CaseDetail } from '../case.document.js';
import { CaseMoves } from '../case-moves.js';
import { RawTextWindow } from '../anonymising/raw-text-window.js';
import { isSuspect, type Place } from '../identifiers/place.js';
import { eachOnce, settled, type Rejection } from '../identifiers/rejections.js';
import { sectionTexts, stationAt } from '../identifiers/section-texts.js';
import { usePlaces } from '../identifiers/use-places.js';
import { emptyValues, toValues } from './case-input.js';
import { CaseRail } from './case-rail.js';
import { caseSchema } from './case-schema.js';
import type { CaseValues } from './case-values.js';
import { EditorFrame } from './editor-frame.js';
import { EditorNotices } from './editor-notices.js';
import { informationMissing, isSavedBesides } from './information-missing.js';
import { PasteDialog } from './paste-dialog.js';
import { PhaseTabs } from './phase-tabs.js';
import { SaveBar } from './save-bar.js';
import { showClient, showPlace, showStation, showText } from './show-place.js';
import { StationsEditor } from './stations-editor.js';
import { SubmitDialog } from './submit-dialog.js';
import { useCaseSaving } from './use-case-saving.js';
import { usePasting } from './use-pasting.js';
import { Button } from '#shared/widgets/button.js';
import './case-editor.css';

const nothing: readonly Rejection[] = [];

type Props = {
  readonly caseId: string;
  /** None for a case that was never saved. */
  readonly stored: CaseDetail | undefined;
  readonly onReload: () => unknown;
};

/** Writing a case: the text by phase, what identifies somebody in it, the stations, and what may be said in general. */
export function CaseEditor({ caseId, stored, onReload }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const form = useSchemaForm<CaseValues, CaseValues>(caseSchema, stored ? toValues(stored) : emptyValues);
  const { control } = form;
  const draft = useDraft(form, `case.${caseId}`, { sensitive: true });
  const places = usePlaces();
  const [phase, setPhase] = useState<RegelkreisPhase>('clarification');
  const [details, setDetails] = useState(false);
  const [submitting, setSubmitting] = useState(false);
  const [raw, setRaw] = useState(false);
  const pasting = usePasting(form, phase);
  const { isDirty, dirtyFields } = form.formState;
  const saving = useCaseSaving({ caseId, stored, form, places, onSaved });
  const { look } = places;

  useLeaveWarning(isDirty);
  useEffect(() => {
    look(sectionTexts(form.getValues()));
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => look(sectionTexts(values)),
    });
  }, [form, look]);

  function onSaved(_saved: CaseDetail, complete: boolean) {
    if (complete) draft.forget();
    if (!stored) void navigate(`/faelle/${caseId}`, { replace: true, state: { samePage: true } });
  }

  function show(place: Place) {
    setDetails(false);
    if (place.section !== 'title' && place.section !== 'stations') setPhase(place.section);
    // Once the tab is open and the sheet gone, which gives the focus back where it came from.
    setTimeout(
      () =>
        place.section === 'stations'
          ? showStation(stationAt(form.getValues('stations'), place.start) + 1)
          : showPlace(place),
      narrow ? 300 : 0,
    );
  }

  async function takeOver(text: string, kept: readonly Rejection[], save: boolean): Promise<boolean> {
    form.setValue('rejected', [...eachOnce([...(form.getValues('rejected') ?? []), ...kept])], { shouldDirty: true });
    pasting.apply(text);
    let saved = false;
    if (save) await form.handleSubmit(async (values) => (saved = (await saving.save(values)) !== undefined))();
    return saved;
  }

  function showHeld(place: Place) {
    saving.letGo();
    show(place);
  }

  /** What the release will ask for is asked now: the field says so, on a phone in the sheet in which it stands. */
  function asksForInformation(missing: 'kind' | 'on' | 'legalBasis') {
    const message = {
      kind: 'cases.client.missing',
      on: 'shared.form.date',
      legalBasis: 'cases.client.legalBasisMissing',
    } as const;
    setDetails(narrow);
    form.setError(`information.${missing}`, { message: t(message[missing]) });
    setTimeout(() => (missing === 'kind' ? showClient() : form.setFocus(`information.${missing}`)), narrow ? 300 : 0);
  }

  async function saveAndAsk(values: CaseValues) {
    if (saving.newer) {
      saving.askForChoice();
      return;
    }
    const missing = informationMissing(values.information);
    if (missing !== undefined) {
      asksForInformation(missing);
      return;
    }
    if (isDirty || !stored ? !(await saving.save(values)) : !(await saving.isClean(values))) return;
    setSubmitting(true);
  }

  const atField = saving.refusal !== undefined && placeOf(saving.refusal, Object.keys(emptyValues)) !== undefined;
  const rejected = useWatch({ control, name: 'rejected' }) ?? nothing;
  const found = useMemo(() => settled(places.found, rejected), [places.found, rejected]);
  const firstHeld = saving.held > 0 ? found.places.find((place) => !isSuspect(place)) : undefined;
  const empty = Object.values(places.found.texts).every((text) => text.trim() === '');
  const rail = (
    <CaseRail caseId={caseId} form={form} found={found} stored={stored !== undefined} empty={empty} onShow={show} />
  );

  return (
    <EditorFrame stored={stored}>
      <Form
        form={form}
        onSubmit={saving.save}
        refusal={atField ? saving.refusal : undefined}
        label={t('cases.write.newTitle')}
      >
        <div className="case-editor">
          <div className="stack stack--xl case-editor__text">
            <div data-field="title">
              <TextField
                control={control}
                name="title"
                label={t('cases.write.caseTitle')}
                hint={t('cases.write.caseTitleHint')}
              />
            </div>
            <EditorNotices
              draft={draft}
              pasting={pasting}
              newer={saving.newer}
              asked={saving.asked}
              onKeepMine={() => {
                saving.keepMine();
                showText();
              }}
              onTakeStored={() => {
                if (stored) form.reset(toValues(stored));
                draft.forget();
                saving.takeStored();
                showText();
              }}
            />
            <div className="row row--middle case-editor__paste">
              <Button small onClick={() => pasting.fromClipboard()}>
                <Icon name="add" />
                {t('cases.write.paste')}
              </Button>
              <Button small onClick={() => setRaw(true)}>
                {t('cases.anonymise.open')}
              </Button>
              <p className="small muted">{t('cases.write.pasteHint')}</p>
            </div>
            <PhaseTabs control={control} phase={phase} onPhase={setPhase} found={found} onPaste={pasting.onPaste} />
            <StationsEditor form={form} />
          </div>
          {!narrow && <aside className="case-editor__rail">{rail}</aside>}
        </div>
        <SaveBar
          savedAt={stored?.writtenAt ?? null}
          unsaved={isDirty ? (stored && isSavedBesides(dirtyFields) ? 'information' : 'all') : undefined}
          busy={saving.busy}
          findings={found.places.length}
          held={firstHeld ? saving.held : 0}
          refusal={atField ? undefined : saving.refusal}
          onReload={onReload}
          onShowFirst={firstHeld && (() => showHeld(firstHeld))}
          onDetails={narrow ? () => setDetails(true) : undefined}
          onSubmitCase={form.handleSubmit(saveAndAsk)}
        />
        {narrow && (
          <Sheet open={details} onClose={() => setDetails(false)} title={t('cases.write.details')}>
            {rail}
          </Sheet>
        )}
      </Form>
      <RawTextWindow open={raw} onClose={() => setRaw(false)} onText={takeOver} />
      <PasteDialog open={pasting.asking} onClose={() => pasting.setAsking(false)} onText={pasting.apply} />
      {stored && submitting && saving.base !== null && (
        <SubmitDialog kase={stored} version={saving.base} onClose={() => setSubmitting(false)} />
      )}
      {stored && <CaseMoves kase={stored} />}
    </EditorFrame>
  );
}
