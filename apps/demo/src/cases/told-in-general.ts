import type { CaseText } from '@systemblick/domain/cases/case-text';
import type { CoarseAttributes } from '@systemblick/domain/cases/coarse-attributes';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';

type InGeneral = Pick<CaseText, 'attributes' | 'legalSpheres'>;

const leftOut: CoarseAttributes = {
  ageBand: 'suppressed',
  household: 'suppressed',
  regionOfOrigin: 'suppressed',
  residenceStatus: 'suppressed',
  sizeClass: 'suppressed',
};

const told = (given: Partial<CoarseAttributes>, ...legalSpheres: LegalSphere[]): InGeneral => ({
  attributes: { ...leftOut, ...given },
  legalSpheres,
});

/** What the released cases tell in general, by their number: most are coarse, some tell more than is good for them. */
export const toldInGeneral: Readonly<Record<number, InGeneral>> = {
  1: told({ ageBand: 'from27', household: 'withChildren', residenceStatus: 'asylumAndFlight' }, 'sgb2', 'aufenthg'),
  2: told({ ageBand: 'from27', household: 'withChildren', sizeClass: 'mediumTown' }, 'sgb2'),
  3: told({ ageBand: 'from27', household: 'single', sizeClass: 'villageOrSmallTown' }, 'sgb2'),
  4: told({ ageBand: 'from27', household: 'singleParent', sizeClass: 'smallRuralMunicipality' }, 'sgb2'),
  5: told({ ageBand: 'under27', regionOfOrigin: 'outsideEurope', residenceStatus: 'asylumAndFlight' }, 'sgb8'),
  6: told(
    {
      ageBand: 'from27',
      household: 'withoutChildren',
      regionOfOrigin: 'outsideEurope',
      residenceStatus: 'asylumAndFlight',
    },
    'sgb2',
  ),
  7: told({ household: 'withChildren', residenceStatus: 'asylumAndFlight' }, 'sgb2', 'health'),
  8: told({ ageBand: 'from27', regionOfOrigin: 'outsideEurope', sizeClass: 'mediumTownOrLarger' }, 'aufenthg'),
};
