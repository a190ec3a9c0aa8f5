/** A score on its place in time. */
export interface TimedScore {
  /** Scores of different versions are not compared. */
  version: string;
  score: number;
  isSinceAdmission: boolean;
}

/**
 * What changed at each score, oldest first: since the one before, and since the first one of this episode of care. Null where
 * there is nothing to compare with.
 */
export function changesOf(
  scores: readonly TimedScore[],
): { sinceLast: number | null; sinceAdmission: number | null }[] {
  return scores.map(({ version, score, isSinceAdmission }, index) => {
    const earlier = scores.slice(0, index).filter((one) => one.version === version);
    const last = earlier.at(-1);
    const first = isSinceAdmission ? earlier.find((one) => one.isSinceAdmission) : undefined;
    return {
      sinceLast: last ? score - last.score : null,
      sinceAdmission: first ? score - first.score : null,
    };
  });
}
