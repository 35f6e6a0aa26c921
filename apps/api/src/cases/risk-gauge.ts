import { classSize, type Population } from '@systemblick/anonymization/risk/class-size';
import { askedOf, evidenceOf, unknownIn, type CoarseCase } from '@systemblick/anonymization/risk/coarse-case';
import { greatestGain, type Gain } from '@systemblick/anonymization/risk/greatest-gain';
import type { HierarchyName } from '@systemblick/anonymization/risk/hierarchies';
import { populationShares } from '@systemblick/anonymization/risk/population-shares';
import type { CaseId } from '@systemblick/domain/cases/case';
import type { CaseText } from '@systemblick/domain/cases/case-text';
import { peopleInQuestion } from '@systemblick/domain/cases/group-size';
import type { Municipality } from '@systemblick/domain/people/municipality';
import type { ReleasedInGeneral } from '@systemblick/persistence/cases/case-queries';

export type InGeneral = Pick<CaseText, 'attributes' | 'legalSpheres'>;
/** Which case it is, so that it is not compared with itself, and who presents it. */
export type About = { readonly caseId: CaseId; readonly authorPresents: boolean };

/** Says how many people a case may at least be about, among those of this municipality and given what it has released. */
export class RiskGauge {
  private readonly shares;
  private readonly evidence;

  constructor(
    private readonly municipality: Pick<Municipality, 'kind' | 'settings'>,
    released: readonly ReleasedInGeneral[],
  ) {
    this.shares = populationShares(municipality.kind);
    this.evidence = released.map(({ caseId, ...told }) => ({ caseId, told: evidenceOf(toCoarseCase(told)) }));
  }

  sizeOf(told: InGeneral, about: About): number {
    return classSize(askedOf(toCoarseCase(told)), this.population(about));
  }

  gainOf(told: InGeneral, about: About): Gain | undefined {
    return greatestGain(toCoarseCase(told), this.population(about));
  }

  private population({ caseId, authorPresents }: About): Population {
    return {
      size: peopleInQuestion(this.municipality.settings, { authorPresents }),
      shares: this.shares,
      released: this.evidence.filter((one) => one.caseId !== caseId).map(({ told }) => told),
    };
  }
}

export const toCoarseCase = ({ attributes, legalSpheres }: InGeneral): CoarseCase => ({ ...attributes, legalSpheres });

export const unstatedIn = (told: InGeneral): readonly HierarchyName[] => unknownIn(toCoarseCase(told));
