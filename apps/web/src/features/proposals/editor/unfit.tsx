import type { Problem } from '@systemblick/co-editing/reading';
import { tableLimits } from '@systemblick/domain/proposals/text-table';

import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';

type Props = { readonly problems: readonly Problem[]; readonly place: string };

/** At a section that cannot be taken over as it is: what to change in it. */
export function Unfit({ problems, place }: Props) {
  const t = useText();
  const problem = problems.find((one) => one.code === 'SHAPE' && one.path === `section:${place}`);

  if (problem?.code !== 'SHAPE') return null;
  return (
    <Alert kind="warning">
      {problem.why === 'table'
        ? t('proposals.write.unfit.table', tableLimits)
        : t(`proposals.write.unfit.${problem.why === 'link' ? 'link' : place === 'title' ? 'title' : 'section'}`)}
    </Alert>
  );
}
