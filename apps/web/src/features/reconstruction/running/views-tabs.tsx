import { useUndoKeys } from '#shared/co-editing/use-undo-keys.js';
import { useText } from '#shared/texts/use-text.js';
import { Tabs } from '#shared/widgets/tabs.js';
import { useWorkshop } from '../board/workshop.js';
import { CompareView } from '../compare/compare-view.js';
import { DeriveView } from '../derive/derive-view.js';
import { RoutesView } from '../derive/routes-view.js';
import { TextsAndObservations } from '../texts/texts-and-observations.js';
import { FollowBanner } from './follow-banner.js';
import { useView } from './use-view.js';

/** The working areas of a session. One goes where the group goes, and may look around. */
export function Views() {
  const t = useText();
  const { session, undo } = useWorkshop();
  useUndoKeys(undo);
  const { view, setView, isWithGroup, comeBack } = useView(session.phase, session.facilitates);

  return (
    <>
      {!isWithGroup && session.phase && (
        <FollowBanner phase={t(`reconstruction.phase.${session.phase}`)} onComeBack={comeBack} />
      )}
      <Tabs
        label={t('reconstruction.views.label')}
        selected={view}
        onSelect={setView}
        tabs={[
          { key: 'texts', label: t('reconstruction.views.texts'), content: <TextsAndObservations /> },
          { key: 'compare', label: t('reconstruction.views.compare'), content: <CompareView /> },
          { key: 'derive', label: t('reconstruction.views.derive'), content: <DeriveView /> },
          { key: 'routes', label: t('reconstruction.views.routes'), content: <RoutesView /> },
        ]}
      />
    </>
  );
}
