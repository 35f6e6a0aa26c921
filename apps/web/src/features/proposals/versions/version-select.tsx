import { PlainSelect } from '#shared/form/plain-select.js';
import type { Version } from '../proposal/proposal.document.js';

type Props = {
  readonly label: string;
  readonly value: number;
  readonly versions: readonly Version[];
  readonly name: (version: Version) => string;
  readonly onChange: (number: number) => void;
};

export function VersionSelect({ label, value, versions, name, onChange }: Props) {
  return (
    <PlainSelect
      label={label}
      value={String(value)}
      choices={versions.map((version) => ({ value: String(version.number), label: name(version) }))}
      onChange={(number) => onChange(Number(number))}
    />
  );
}
