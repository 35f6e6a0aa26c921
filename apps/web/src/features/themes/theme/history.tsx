import { useFormats } from '#shared/format/use-formats.js';
import type { TextKey } from '#shared/texts/text-key.js';
import { useText } from '#shared/texts/use-text.js';
import type { Theme } from './theme.document.js';

const acts: Readonly<Record<string, TextKey>> = {
  'theme:propose': 'themes.history.propose',
  'theme:derive': 'themes.history.derive',
  'theme:reword': 'themes.history.reword',
  'theme:attach': 'themes.history.attach',
  'theme:prioritise': 'themes.history.prioritise',
  'theme:store': 'themes.history.store',
  'theme:postpone': 'themes.history.postpone',
  'theme:route': 'themes.history.route',
  'theme:settle': 'themes.history.settle',
  'theme:submit': 'themes.history.submit',
  'theme:sendBack': 'themes.history.sendBack',
  'theme:decide': 'themes.history.decide',
  'theme:reconsider': 'themes.history.reconsider',
  'theme:implement': 'themes.history.implement',
  'theme:seeAgain': 'themes.history.seeAgain',
  'theme:merge': 'themes.history.merge',
  'theme:split': 'themes.history.split',
  'theme:drop': 'themes.history.drop',
  'theme:share': 'themes.history.share',
  'route:noteStep': 'themes.history.noteStep',
  'route:escalate': 'themes.history.escalate',
  'route:settle': 'themes.history.settleRoute',
  'route:giveBack': 'themes.history.giveBack',
  'survey:ask': 'themes.history.ask',
  'survey:close': 'themes.history.closeSurvey',
};

/** What was done with the theme, newest first; folded away until asked for. */
export function History({ theme: { history } }: { readonly theme: Theme }) {
  const t = useText();
  const { dateTime } = useFormats();

  if (history.length === 0) return null;
  return (
    <details className="card theme-history">
      <summary>{t('themes.history.title', { count: history.length })}</summary>
      <ol>
        {history.map(({ id, action, at, person }) => (
          <li key={id}>
            <time dateTime={at} className="muted small">
              {dateTime(at)}
            </time>
            <span>
              {t(acts[action] ?? 'themes.history.other')}
              {person && ` · ${person.name}`}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
