/** Tells whether trying again can't help: the database refuses the values (SQLSTATE 22, 23), or our own code is wrong. */
export function isLasting(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof RangeError) return true;
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  return /^2[23]/.test(String(driverError?.code ?? code));
}
