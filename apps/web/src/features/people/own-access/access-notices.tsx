import { useMutation, useQuery } from '@apollo/client/react';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { AccessNoticesDocument, ReadAccessNoticesDocument } from './own-access.document.js';
import { Button } from '#shared/widgets/button.js';

/** What others did to one's way in, told at the next sign-in until it was read. */
export function AccessNotices() {
  const t = useText();
  const { dateTime } = useFormats();
  const { data } = useQuery(AccessNoticesDocument, { fetchPolicy: 'cache-first' });
  const [read] = useMutation(ReadAccessNoticesDocument, { refetchQueries: [AccessNoticesDocument] });
  const notices = data?.accessNotices ?? [];

  if (notices.length === 0) return null;
  return (
    <Alert kind="warning" role="alert" title={t('app.access.title')}>
      {notices.map(({ id, kind, by, at }) => (
        <p key={id}>
          {by === null
            ? t(`app.access.${kind}Server`, { at: dateTime(at) })
            : t(`app.access.${kind}`, { by, at: dateTime(at) })}
        </p>
      ))}
      <p>{t('app.access.unknown')}</p>
      <Button small onClick={() => read().catch(() => undefined)}>
        {t('app.access.read')}
      </Button>
    </Alert>
  );
}
