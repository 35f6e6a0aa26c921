import { useSearchParams } from 'react-router';

import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { ProcessLine } from './process-line.js';
import { stageOf } from './stage-of.js';

/** The way of the work as a picture, with the place one came from. */
export function ProcessPage() {
  const t = useText();
  const [address] = useSearchParams();

  return (
    <Page title={t('overview.process.page')} wide>
      <ProcessLine here={stageOf(address.get('von') ?? '')} />
    </Page>
  );
}
