import { useMe } from '../../features/people/me-context.js';
import { ConsentToBeNamedDocument } from '../../features/people/consent-to-be-named.document.js';
import { announce } from '#shared/announce/announcements.js';
import { useMutationWithRefusal } from '#shared/server/use-mutation-with-refusal.js';
import { useText } from '#shared/texts/use-text.js';

/** One's own consent to stand by name in what is published. */
export function NamedInPublic() {
  const t = useText();
  const { person } = useMe();
  const { run, running } = useMutationWithRefusal(ConsentToBeNamedDocument);

  async function change(named: boolean) {
    if (await run({ named })) announce(t(named ? 'app.person.namedDone' : 'app.person.unnamedDone'));
  }

  return (
    <div className="kern-form-check person-menu__consent">
      <input
        id="named-in-public"
        type="checkbox"
        className="kern-form-check__checkbox"
        checked={person.namedInPublic}
        disabled={running}
        onChange={(event) => void change(event.target.checked)}
      />
      <label className="kern-label" htmlFor="named-in-public">
        {t('app.person.named')}
      </label>
    </div>
  );
}
