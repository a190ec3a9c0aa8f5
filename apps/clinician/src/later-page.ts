import { loadPart } from '@stepwell/web/graphql/load-part';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { i18n } from './texts/i18n';

let texts: Promise<void> | undefined;

async function addLaterTexts(): Promise<void> {
  const { laterTexts } = await import('./texts/later.en');
  i18n.addResourceBundle('en', 'clinician', laterTexts, true);
}

/** A page beyond sign-in and Today: its script comes when it is opened, with the texts that no first page needs. */
export function laterPage<Name extends string>(load: () => Promise<Record<Name, () => ReactNode>>, name: Name) {
  return lazyRouteComponent(async () => {
    texts ??= addLaterTexts().catch((error: unknown) => {
      // The next page tries again.
      texts = undefined;
      throw error;
    });
    const [page] = await loadPart(() => Promise.all([load(), texts]));
    return { default: page[name] };
  });
}
