import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import './demo-people.css';

type Props = {
  readonly municipalities: readonly { readonly municipalityId: string; readonly name: string }[];
  readonly running: boolean;
  readonly onChoose: (municipalityId: string) => unknown;
};

/** One address and password that open several municipalities: where to go now. */
export function ChooseMunicipality({ municipalities, running, onChoose }: Props) {
  const t = useText();

  return (
    <section className="stack" aria-labelledby="choose-municipality">
      <h2 id="choose-municipality" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t('people.choose.title')}
      </h2>
      <p className="muted">{t('people.choose.text')}</p>
      <ul className="demo-people__list">
        {municipalities.map(({ municipalityId, name }) => (
          <li key={municipalityId}>
            <button
              type="button"
              className="line line--middle demo-person"
              aria-disabled={running}
              onClick={() => running || void onChoose(municipalityId)}
            >
              <span className="stack stack--none demo-person__text">
                <span className="demo-person__name">{name}</span>
              </span>
              <Icon name="chevron-right" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
