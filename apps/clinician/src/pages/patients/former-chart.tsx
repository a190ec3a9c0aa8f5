import { useDocument } from '@stepwell/web/graphql/use-document';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useEffect, type ReactNode } from 'react';
import { urls } from '../../urls';
import { MergedIntoQuery } from './former-chart.graphql';

/** An address at which no chart stands: of one that became part of another it leads there; else what is given is shown. */
export function FormerChart({ patientId, children }: { patientId: string; children: ReactNode }) {
  const history = useHistory();
  const { data, error } = useDocument(MergedIntoQuery, { patientId }, { topics: [] });
  const into = data?.mergedInto;
  useEffect(() => {
    if (into) history.replace(urls.patient(into));
  }, [history, into]);
  return !error && (!data || into) ? <CardsSkeleton cards={3} lines={2} /> : children;
}
