/** Form values are plain data, so their text tells whether they differ. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Joins what somebody entered with what was stored meanwhile, field by field: what they left as it was (`base`) follows
 * `newest`, what they entered stays. `clashes` says that both changed the same field, and differently.
 */
export function mergeValues<Values extends Record<string, unknown>>(base: Values, entered: Values, newest: Values) {
  let clashes = false;
  const merged = Object.fromEntries(
    Object.entries(entered).map(([name, value]) => {
      if (isSame(value, base[name])) return [name, newest[name]];
      clashes ||= !isSame(newest[name], base[name]) && !isSame(newest[name], value);
      return [name, value];
    }),
  ) as Values;
  return { merged, clashes };
}
