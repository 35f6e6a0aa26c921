type Given = {
  readonly giver: { readonly id: string } | null;
  readonly institution: { readonly id: string } | null;
};
type Reader = { readonly id: string; readonly institution: { readonly id: string } | null };

/** How a given answer is told: only whoever gave it is thanked; others read who entered it, and for whom. */
export function answerStanding({ giver, institution }: Given, reader: Reader) {
  if (giver === null) return 'enteredNameless';
  if (giver.id === reader.id) return 'thanks';
  return institution !== null && institution.id === reader.institution?.id ? 'entered' : 'enteredOf';
}
