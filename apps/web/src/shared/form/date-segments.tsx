import { useContext, useEffect, useEffectEvent, type ReactNode, type Ref } from 'react';
import { DateField, DateFieldStateContext } from 'react-aria-components/DateField';
import { GroupContext } from 'react-aria-components/Group';
import { useSlottedContext } from 'react-aria-components/slots';

import { filledIn, type Segment } from './filled-in.js';
import { Segments } from './segments.js';
import { writtenDate } from './written-date.js';

type Props = {
  readonly id: string;
  readonly first: Ref<HTMLSpanElement>;
  readonly onWritten: (written: string) => void;
};

/** The segments of a date within a date picker; they tell what stands in them, whole or not. */
export function DateSegments({ id, first, onWritten }: Props) {
  return (
    <DateField className="date-field__segments">
      <LeftAsWritten>
        <Segments id={id} first={first} />
      </LeftAsWritten>
      <Told onWritten={onWritten} />
    </DateField>
  );
}

/**
 * When the focus leaves, react-aria would make the 28th out of the 31st of February, without a word. Here a day that
 * does not exist stays as it was written, and the form's rules say what is wrong with it.
 */
function LeftAsWritten({ children }: { readonly children: ReactNode }) {
  const { onFocus, onBlur, ...group } = useSlottedContext(GroupContext) ?? {};
  return <GroupContext value={group}>{children}</GroupContext>;
}

function Told({ onWritten }: Pick<Props, 'onWritten'>) {
  const state = useContext(DateFieldStateContext);
  const part = (type: Segment['type']) => filledIn(state?.segments, type);
  const written = writtenDate({ day: part('day'), month: part('month'), year: part('year') });
  const tell = useEffectEvent(onWritten);

  useEffect(() => {
    tell(written);
  }, [written]);
  return null;
}
