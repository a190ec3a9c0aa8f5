import { useParams } from '@tanstack/react-router';

/** A named part of the page's address, like `facilityId`; empty when the address has none of that name. */
export function usePathPart(name: string): string {
  // The router types the parts per route; pages here know their own addresses from `urls.ts` alone.
  const parts: unknown = useParams({ strict: false });
  return (parts as Partial<Record<string, string>>)[name] ?? '';
}
