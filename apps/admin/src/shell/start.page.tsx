import { useSession } from '@stepwell/web/session/session-provider';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useEffect } from 'react';
import { areasFor } from './areas';
import { NothingHerePage } from './page-gate';

/** `/admin` itself: on to the first part that the viewer's roles open. */
export function StartPage() {
  const { can } = useSession();
  const history = useHistory();
  const first = areasFor(can)[0]?.href;
  useEffect(() => {
    if (first) history.replace(first);
  }, [first, history]);
  return first ? <CardsSkeleton cards={2} /> : <NothingHerePage />;
}
