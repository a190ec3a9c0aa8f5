import { useSession } from '@stepwell/web/session/session-provider';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { areasFor } from './areas';
import { NothingHerePage } from './page-gate';

/** `/admin` itself: on to the first part that the viewer's roles open. */
export function StartPage() {
  const { can } = useSession();
  const router = useRouter();
  const first = areasFor(can)[0]?.href;
  useEffect(() => {
    if (first) router.history.replace(first);
  }, [first, router]);
  return first ? <CardsSkeleton cards={2} /> : <NothingHerePage />;
}
