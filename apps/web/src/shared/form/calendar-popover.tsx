import type { CalendarDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components/Calendar';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import './calendar-popover.css';

type Props = { readonly min: CalendarDate | null; readonly max: CalendarDate | null };

/** The month below a date field. Days outside the bounds cannot be chosen here; typed, the form's rules speak of them. */
export function CalendarPopover({ min, max }: Props) {
  const t = useText();

  return (
    <Popover className="calendar-popover" placement="bottom start">
      <Dialog className="calendar-popover__dialog">
        <Calendar minValue={min} maxValue={max} firstDayOfWeek="mon">
          <div className="line line--middle line--apart calendar-popover__head">
            <Button slot="previous" className="date-button" aria-label={t('fields.date.previous')}>
              <Icon name="chevron-left" />
            </Button>
            <Heading className="calendar-popover__month" />
            <Button slot="next" className="date-button" aria-label={t('fields.date.next')}>
              <Icon name="chevron-right" />
            </Button>
          </div>
          <CalendarGrid className="calendar-popover__grid" weekdayStyle="short">
            <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
            <CalendarGridBody>
              {(date) => <CalendarCell date={date} className="calendar-popover__day" />}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
