import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

import { civilDate, type CivilDate } from '@systemblick/domain/kernel/civil-date';

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

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
