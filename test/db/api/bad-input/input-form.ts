import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';

/** Where a value stands in the variables, e.g. `['input', 'content', 'motivations', 0, 'text']`. */
export type Path = readonly (string | number)[];

/** One value that a client can fill in. */
export interface Leaf {
  path: Path;
  /** Name of the scalar, or `enum`, or `list`. */
  kind: string;
}

/** One root field of a surface, as a client calls it. */
export interface Operation {
  name: string;
  document: string;
  leaves: Leaf[];
  /** Every input object, for fields that don't exist. */
  objects: Path[];
  /** Variables with one value replaced; what the way to it needs is made up. */
  with(base: Variables, path: Path, value: unknown): Variables;
  /** The variables that can't be left out, made up; an id field `xId` gets `ids.x` where that is known. */
  sample(ids?: Ids): Variables;
}

/** Variables of an operation. */
export type Variables = Record<string, unknown>;

type Ids = Readonly<Record<string, string>>;

let counter = 0;

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Texts that a field of this name needs to be more than any text. */
const plausible: Record<string, () => unknown> = {
  tileAddress: () => 'https://tiles.example.org/{z}/{x}/{y}.png',
  postalCode: () => '60601',
  query: () => 'order=PLAN_REVIEW',
  timeZone: () => 'America/Chicago',
  defaultTimeZone: () => 'America/Chicago',
  fellowship: () => 'AA',
  paths: () => 'AA',
  email: () => `person-${(counter += 1)}@example.org`,
  endTime: () => '10:00',
  code: () => '000000',
  programmeCode: () => 'plan-review',
  slot: () => 'check-in',
  anchorDate: () => inDays(20),
  mood: () => 3,
  answerMinutes: () => 10,
  state: () => 'SEARCHING',
};

const samples: Record<string, () => unknown> = {
  String: () => `Text ${(counter += 1)}`,
  ID: () => randomUUID(),
  Int: () => 1,
  Float: () => 10,
  Boolean: () => false,
  LocalDate: () => '2026-01-05',
  LocalTime: () => '09:00',
  DateTime: () => '2026-12-01T10:00:00.000Z',
};

/**
 * Every root field of a committed schema that takes something, so that a new field is tried without a new test.
 * @param depth how many objects below one another a document asks for whole
 */
export function operationsOf(surface: 'staff' | 'patient', depth = 0): Operation[] {
  const file = path.resolve(__dirname, `../../../../apps/api/${surface}.schema.graphql`);
  const schema = buildSchema(readFileSync(file, 'utf8'));
  const roots = [schema.getQueryType()!, schema.getMutationType()!];
  return roots.flatMap((root) =>
    Object.values(root.getFields())
      .filter((field) => field.args.length > 0)
      .map((field) => operationOf(root.name.toLowerCase(), field, depth)),
  );
}

function operationOf(kind: string, field: GraphQLField<unknown, unknown>, depth: number): Operation {
  const types = Object.fromEntries(field.args.map((argument) => [argument.name, argument.type]));
  const leaves: Leaf[] = [];
  const objects: Path[] = [];
  for (const [name, type] of Object.entries(types)) collect(type, [name], leaves, objects);
  const declared = field.args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
  const passed = field.args.map((one) => `${one.name}: $${one.name}`).join(', ');
  return {
    name: field.name,
    document: `${kind}(${declared}) { ${field.name}(${passed}) ${selectionOf(field.type, depth)} }`,
    leaves,
    objects,
    with: (base, [first, ...rest], value) => {
      const name = String(first);
      return { ...base, [name]: replaced(types[name]!, base[name], rest, value, name) };
    },
    sample: (ids = {}) =>
      Object.fromEntries(
        field.args
          .filter((one) => String(one.type).endsWith('!'))
          .map((one) => [one.name, one.defaultValue ?? sampleOf(one.type, one.name, ids)]),
      ),
  };
}

/** All fields of an object that take nothing, and of the objects below it. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ args }) => args.length === 0);
  const asked = fields.filter((field) => depth > 1 || !isObjectType(getNamedType(field.type)));
  const parts = depth === 0 ? [] : asked.map((field) => `${field.name} ${selectionOf(field.type, depth - 1)}`);
  return `{ __typename ${parts.join(' ')} }`;
}

function collect(type: GraphQLInputType, at: Path, leaves: Leaf[], objects: Path[]): void {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    leaves.push({ path: at, kind: 'list' });
    collect(nullable.ofType, [...at, 0], leaves, objects);
  } else if (isInputObjectType(nullable)) {
    objects.push(at);
    for (const field of Object.values(nullable.getFields())) collect(field.type, [...at, field.name], leaves, objects);
  } else {
    leaves.push({ path: at, kind: isEnumType(nullable) ? 'enum' : String(nullable) });
  }
}

function replaced(type: GraphQLInputType, base: unknown, path: Path, value: unknown, name: string): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const list = Array.isArray(base) ? [...(base as unknown[])] : [];
    const element = nullable.ofType;
    list[Number(first)] = replaced(element, list[Number(first)] ?? sampleOf(element, name), rest, value, name);
    return list;
  }
  if (!isInputObjectType(nullable)) throw new Error(`Nothing stands below ${name}`);
  const object = (base ?? sampleOf(type, name)) as Variables;
  const field = nullable.getFields()[String(first)];
  return {
    ...object,
    [first]: field ? replaced(field.type, object[first], rest, value, field.name) : value,
  };
}

function sampleOf(type: GraphQLInputType, name: string, ids: Ids = {}): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const element = getNullableType(nullable.ofType);
    return isEnumType(element) ? [element.getValues()[0]!.name] : [];
  }
  if (isEnumType(nullable)) return plausible[name]?.() ?? nullable.getValues()[0]!.name;
  if (isInputObjectType(nullable)) {
    const required = Object.values(nullable.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type, field.name, ids)]));
  }
  const known = String(nullable) === 'ID' && ids[name.replace(/Id$/, '')];
  if (known) return known;
  const make = plausible[name] ?? samples[String(nullable)];
  if (!make) throw new Error(`No sample for ${String(nullable)}`);
  return make();
}
