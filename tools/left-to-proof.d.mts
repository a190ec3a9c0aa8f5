/** File → what `npm test` has of the same. */
export const leftToProof: Readonly<Record<string, string>>;
export function ignoreArguments(): string[];
export function hasSome(root: string, suite: string): boolean;
export function sampled(root: string): string[];
export function leftOutLines(root: string): string[];
