import { useEffect, useMemo, useState } from 'react';

type Groups<Row> = readonly (readonly Row[])[];

function inGroups<Row>(rows: readonly Row[], size: number): Groups<Row> {
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_unused, at) => rows.slice(at * size, (at + 1) * size));
}

/**
 * Rows in groups of `size`, and the groups that fewer rows no longer fill: these stay, out of sight, and go one at a time,
 * because hundreds of rows taken off at once hold up the next key.
 */
export function useGoingGroups<Row>(rows: readonly Row[], size: number): { groups: Groups<Row>; going: Groups<Row> } {
  const groups = useMemo(() => inGroups(rows, size), [rows, size]);
  const [drawn, setDrawn] = useState(groups);
  const [going, setGoing] = useState<Groups<Row>>([]);
  if (drawn !== groups) {
    setDrawn(groups);
    setGoing([...drawn, ...going].slice(groups.length));
  }
  useEffect(() => {
    if (going.length === 0) return undefined;
    const timer = setTimeout(() => setGoing(going.slice(0, -1)));
    return () => clearTimeout(timer);
  }, [going]);
  return { groups, going };
}
