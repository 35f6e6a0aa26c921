import { Failure } from '#shared/page/failure.js';
import { Loading } from '#shared/page/loading.js';
import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { AccessNotices } from '../../people/own-access/access-notices.js';
import { useMe } from '../../people/me-context.js';
import { ProcessLine } from '../process/process-line.js';
import { WaitingList } from '../waiting-list.js';
import { FirstSteps } from './first-steps.js';
import { FlowPicture } from './flow-picture.js';
import { MovedSection } from './moved-section.js';
import { stepsDone } from './steps-done.js';
import { useStart } from './use-start.js';

export function StartPage() {
  const t = useText();
  const { person } = useMe();
  const { items, failed, refetch, moved, flow, begun } = useStart();
  const toBegin = begun && stepsDone(begun);

  return (
    <Page kicker={t('overview.start.greeting', { name: person.name })} title={t('overview.start.title')}>
      {items ? (
        <div className="stack stack--xxl">
          <AccessNotices />
          {toBegin && <FirstSteps done={toBegin} />}
          {(items.length > 0 || !toBegin) && <WaitingList items={items} />}
          {moved && <MovedSection found={moved} />}
          {flow && <FlowPicture flow={flow} />}
          <ProcessLine />
        </div>
      ) : failed ? (
        <Failure onRetry={() => refetch()} />
      ) : (
        <Loading lines={12} />
      )}
    </Page>
  );
}
