import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ChartQuery } from './chart.graphql';

/** What the chart's frame knows of a patient; the plan's part of it is asked for by roles that read plans. */
export function useChart(patientId: string) {
  const { can } = useSession();
  return useDocument(ChartQuery, { id: patientId, plans: can('plan:read') }, { topics: ['patients', 'plans'] });
}
