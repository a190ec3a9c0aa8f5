import { GraphQLScalarType, Kind } from 'graphql';
import { DateTime } from 'luxon';
import { badInput } from '@stepwell/kernel/errors';

function scalar<T>(
  name: string,
  description: string,
  parse: (text: string) => T,
  serialize: (value: unknown) => string,
) {
  const read = (value: unknown): T => {
    if (typeof value !== 'string')
      throw badInput(name, `Write ${description[0]!.toLowerCase()}${description.slice(1)}.`);
    return parse(value);
  };
  return new GraphQLScalarType<T, string>({
    name,
    description,
    serialize,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** A UTC instant, `2026-11-23T14:05:00.000Z`; a JavaScript Date in the code. */
export const DateTimeScalar = scalar(
  'DateTime',
  'A UTC instant, like 2026-11-23T14:05:00.000Z',
  (text) => {
    const instant = DateTime.fromISO(text, { zone: 'utc' });
    if (!instant.isValid || instant.year < 1900 || instant.year > 2200)
      throw badInput('DateTime', {
        en: 'This moment does not exist. Write it like 2026-11-23T14:05:00.000Z.',
        es: 'Ese momento no existe. Escríbelo así: 2026-11-23T14:05:00.000Z.',
      });
    return instant.toJSDate();
  },
  (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
);

/** A calendar day without a zone, `2026-11-23`; text in the code. */
export const LocalDateScalar = scalar(
  'LocalDate',
  'A calendar day, like 2026-11-23',
  (text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !DateTime.fromISO(text).isValid || text < '0001') {
      throw badInput('LocalDate', {
        en: 'This day does not exist. Write it as YYYY-MM-DD.',
        es: 'Ese día no existe. Escríbelo así: AAAA-MM-DD.',
      });
    }
    return text;
  },
  (value) => (value instanceof Date ? DateTime.fromJSDate(value).toISODate()! : String(value).slice(0, 10)),
);

/** A wall-clock time without a zone, `18:30`; text in the code. */
export const LocalTimeScalar = scalar(
  'LocalTime',
  'A time of day, like 18:30',
  (text) => {
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text))
      throw badInput('LocalTime', {
        en: 'This time does not exist. Write it as HH:MM, 24 hours.',
        es: 'Esa hora no existe. Escríbela así: HH:MM, en 24 horas.',
      });
    return text;
  },
  (value) => String(value).slice(0, 5),
);
