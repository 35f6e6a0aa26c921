import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

import { civilDate, type CivilDate } from '@systemblick/domain/kernel/civil-date';

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/**
 * A moment as RFC 3339 writes it, with its offset, of a day that the calendar has and in the years this is about: what
 * JavaScript, PostgreSQL and a calendar hold for a moment is not the same (30 February, year 0, year 275760).
 */
@Scalar('DateTime', () => Date)
export class MomentScalar implements CustomScalar<string, Date> {
  description = 'A moment (RFC 3339, with offset) from 1900 to 2200: 2026-12-07T14:00:00+01:00.';

  parseValue(value: unknown): Date {
    const parts = typeof value === 'string' ? moment.exec(value) : null;
    const found = parts?.[1] === undefined || !civilDate(parts[1]) ? undefined : new Date(String(value));
    if (!found || Number.isNaN(found.getTime()))
      throw badInput('Ein Zeitpunkt hat die Form JJJJ-MM-TTThh:mm:ssZ und muss im Kalender stehen.');
    return found;
  }

  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString();
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}

const moment = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Publishes the domain's civil day: `YYYY-MM-DD` in Europe/Berlin. */
@Scalar('CivilDate')
export class CivilDateScalar implements CustomScalar<string, CivilDate> {
  description = 'A day of the calendar in Europe/Berlin, YYYY-MM-DD. A deadline on it ends at 24:00.';

  parseValue(value: unknown): CivilDate {
    const day = typeof value === 'string' ? civilDate(value) : undefined;
    if (!day) throw badInput('Ein Datum hat die Form JJJJ-MM-TT und muss im Kalender stehen.');
    return day;
  }

  serialize(value: unknown): string {
    return String(value);
  }

  parseLiteral(node: ValueNode): CivilDate {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}
