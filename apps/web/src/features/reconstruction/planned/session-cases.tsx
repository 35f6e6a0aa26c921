import { useFormats } from '#shared/format/use-formats.js';
import { serverNow } from '#shared/server/server-clock.js';
import { useText } from '#shared/texts/use-text.js';
import type { Session } from '../session.document.js';
import { CaseReading } from '../texts/case-reading.js';

/** The cases by code and title; their texts from when the plan opens them, for those who accepted the rules. */
export function SessionCases({ session }: { readonly session: Session }) {
  const t = useText();
  const { dateTime } = useFormats();
  const takesPart = session.takesPart || session.facilitates;
  const open = takesPart && session.rulesAccepted && Date.parse(session.textsOpenFrom) <= serverNow();

  return (
    <section className="stack" aria-labelledby="session-cases">
      <h2 id="session-cases">{t('reconstruction.planned.cases')}</h2>
      <p className="muted">
        {open
          ? t('reconstruction.texts.logged')
          : t('reconstruction.planned.textsFrom', { when: dateTime(session.textsOpenFrom) })}
      </p>
      <div className="cases-grid">
        {session.cases.map((one) => (
          <CaseReading key={one.caseId} sessionId={session.id} of={one} open={open} />
        ))}
      </div>
    </section>
  );
}
