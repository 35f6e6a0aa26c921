import type { Station } from '@systemblick/domain/cases/station';
import type { ReactNode } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { LegalSphereTag } from '../../people/legal-sphere-tag.js';
import { OutcomeMark } from './outcome-mark.js';
import './station-chain.css';

type Props<Shown extends Station> = {
  readonly stations: readonly Shown[];
  readonly keyOf: (station: Shown, number: number) => string;
  /** Buttons of a station, while it is being written. */
  readonly tools?: (station: Shown, number: number) => ReactNode;
};

/** The way of a case through the institutions, one card a station; what stands between two is how it was handed over. */
export function StationChain<Shown extends Station>({ stations, keyOf, tools }: Props<Shown>) {
  const t = useText();

  return (
    <ol className="chain">
      {stations.map((station, place) => {
        const { institutionType, sizeClass, legalSphere, phase, sought, happened, outcome, handOver } = station;
        return (
          <li
            key={keyOf(station, place + 1)}
            className={`stack stack--none chain__station sphere--${legalSphere ?? 'other'}`}
          >
            <div className="stack chain__card">
              <p className="line chain__name">
                <span className="chain__number">{place + 1}</span>
                {t(`terms.institutionType.${institutionType}`)}
              </p>
              {sizeClass && <p className="chain__size">{t(`terms.sizeClass.${sizeClass}`)}</p>}
              <p className="row chain__marks">
                {legalSphere && <LegalSphereTag sphere={legalSphere} />}
                <OutcomeMark outcome={outcome} />
              </p>
              <p className="chain__sought">{sought}</p>
              {happened && <p className="chain__happened">{happened}</p>}
              {phase && <p className="chain__size">{t(`cases.phase.${phase}`)}</p>}
              {tools && <div className="line chain__tools">{tools(station, place + 1)}</div>}
            </div>
            {handOver && place < stations.length - 1 && <p className="chain__hand-over">{handOver}</p>}
          </li>
        );
      })}
    </ol>
  );
}
