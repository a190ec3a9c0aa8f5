/** The meeting that starts next comes first; those without a fixed time come last, in their own order. */
export function sortByNextStart<Meeting extends { nextStart?: string | null }>(
  meetings: readonly Meeting[],
): Meeting[] {
  const at = ({ nextStart }: Meeting) => (nextStart ? Date.parse(nextStart) : Number.MAX_SAFE_INTEGER);
  return [...meetings].sort((one, other) => at(one) - at(other));
}
