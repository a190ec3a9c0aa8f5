import { loadPart } from '@stepwell/web/graphql/load-part';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A page whose script comes when it is opened. */
export function laterPage<Name extends string>(load: () => Promise<Record<Name, () => ReactNode>>, name: Name) {
  return lazyRouteComponent(() => loadPart(load), name);
}
