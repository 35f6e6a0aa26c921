import { dayOf } from '../kernel/civil-date.js';
import type { MunicipalityId, PersonId } from '../kernel/id.js';
import { accept, type Result } from '../kernel/result.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { CaseBundleId } from '../cases/case-bundle.js';
import type { HintId } from '../cases/hint.js';
import type { ObservationId } from '../reconstruction/observation.js';
import type { ReconstructionSessionId } from '../reconstruction/session.js';
import type {
  GenerativeTheme,
  GenerativeThemeId,
  LastingTheme,
  ProposedTheme,
  ThemeWording,
  WorkableTheme,
} from './theme.js';

export type ProposeThemeCommand = ThemeWording & {
  readonly id: GenerativeThemeId;
  readonly municipalityId: MunicipalityId;
  readonly bundleId: CaseBundleId | null;
  readonly sessionId: ReconstructionSessionId | null;
  readonly observationIds: readonly ObservationId[];
  readonly hintIds: readonly HintId[];
  readonly proposedBy: PersonId | null;
  readonly now: Date;
};

export function proposeTheme(command: ProposeThemeCommand): Result<ProposedTheme, TextRefusal> {
  const { now, ...theme } = command;
  const wording = checkWording(command);
  if (!wording.ok) return wording;

  const fresh = { version: 0, state: 'proposed', priority: null, timesSeenAgain: 0, shared: false } as const;
  return accept({ ...theme, ...wording.value, ...fresh, proposedOn: dayOf(now) });
}

/** What the session's document says about a theme becomes the theme: a new one, or the same as long as it is only proposed. */
export function deriveTheme(
  existing: GenerativeTheme | undefined,
  command: ProposeThemeCommand,
): Result<GenerativeTheme, TextRefusal> {
  if (existing === undefined) return proposeTheme(command);
  if (existing.state !== 'proposed') return accept(existing);
  const wording = checkWording(command);
  if (!wording.ok) return wording;

  return accept({ ...existing, ...wording.value, observationIds: command.observationIds });
}

export function rewordTheme(theme: WorkableTheme, command: ThemeWording): Result<WorkableTheme, TextRefusal> {
  const wording = checkWording(command);
  if (!wording.ok) return wording;

  return accept({ ...theme, ...wording.value });
}

/** Adds evidence: observations of later sessions, hints, all that another theme rests on. */
export function attachEvidence(
  theme: LastingTheme,
  evidence: {
    readonly observationIds: readonly ObservationId[];
    readonly hintIds: readonly HintId[];
    readonly from?: GenerativeThemeId;
  },
): Result<LastingTheme, never> {
  const observationIds = [...new Set([...theme.observationIds, ...evidence.observationIds])];
  const hintIds = [...new Set([...theme.hintIds, ...evidence.hintIds])];
  return accept({ ...theme, observationIds, hintIds });
}

/** Shows a theme to other municipalities and without an account, or takes that back. */
export function shareTheme(theme: LastingTheme, { shared }: { readonly shared: boolean }): Result<LastingTheme, never> {
  return accept({ ...theme, shared });
}

function checkWording({
  kind,
  legalSpheres,
  institutionIds,
  ...texts
}: ThemeWording): Result<ThemeWording, TextRefusal> {
  const title = requiredText('title', texts.title, textLimits.line);
  if (!title.ok) return title;
  const description = requiredText('description', texts.description, textLimits.long);
  if (!description.ok) return description;
  const question = optionalText('question', texts.question, textLimits.paragraph);
  if (!question.ok) return question;

  const wording = { title: title.value, description: description.value, question: question.value };
  return accept({ kind, legalSpheres, institutionIds, ...wording });
}
