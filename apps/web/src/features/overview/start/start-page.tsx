import { overviewRights } from '@systemblick/domain/overview/overview-rights';

import { Failure } from '../../../shared/page/failure.js';
import { Loading } from '../../../shared/page/loading.js';
import { Page } from '../../../shared/page/page.js';
import { useText } from '../../../shared/texts/use-text.js';
import { useMay } from '../../people/actor.js';
import { AccessNotices } from '../../people/own-access/access-notices.js';
import { useMe } from '../../people/me-context.js';
import { ProcessLine } from '../process/process-line.js';
import { useWaitingForMe } from '../use-waiting-for-me.js';
import { WaitingList } from '../waiting-list.js';
import { FlowPicture } from './flow-picture.js';
import { MovedSection } from './moved-section.js';

export function StartPage() {
  const t = useText();
  const { person } = useMe();
  const seesFlow = useMay()(overviewRights['history:read']);
  const { items, failed, refetch } = useWaitingForMe();

  return (
    <Page kicker={t('overview.start.greeting', { name: person.name })} title={t('overview.start.title')}>
      <div className="stack stack--large">
        <AccessNotices />
        {!items && (failed ? <Failure onRetry={() => refetch()} /> : <Loading lines={4} />)}
        {items && <WaitingList items={items} />}
        <MovedSection />
        {seesFlow && <FlowPicture />}
        <ProcessLine />
      </div>
    </Page>
  );
}
