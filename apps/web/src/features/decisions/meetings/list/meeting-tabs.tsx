import { LinkTabs } from '#shared/page/link-tabs.js';
import { useText } from '#shared/texts/use-text.js';

const links = {
  upcoming: '/lenkungsgruppe/sitzungen',
  past: '/lenkungsgruppe/sitzungen?zeit=vergangen',
  resolutions: '/lenkungsgruppe/beschluesse',
} as const;

/** What comes, what has been, and what was resolved. */
export function MeetingTabs({ current }: { readonly current: keyof typeof links }) {
  const t = useText();

  return (
    <LinkTabs
      label={t('meetings.list.times')}
      links={(['upcoming', 'past', 'resolutions'] as const).map((key) => ({
        to: links[key],
        label: t(`meetings.list.${key}`),
        current: key === current,
      }))}
    />
  );
}
