import { randomUUID } from 'node:crypto';

/** Identifier as written in every table and API: a lower-case UUID. */
export type Id = string;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Makes a random (v4) id, for rows whose id a patient may see: v7 would tell when they were admitted. */
export function randomId(): Id {
  return randomUUID();
}

/** Tells whether a text has the form of an id; says nothing about whether the row exists. */
export function isId(value: unknown): value is Id {
  return typeof value === 'string' && UUID.test(value);
}
