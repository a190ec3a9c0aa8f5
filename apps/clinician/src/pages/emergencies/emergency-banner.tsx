import { Button } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { productNow } from '@stepwell/web/format/product-clock';
import { useReader } from '@stepwell/web/format/use-reader';
import { refreshTopics, useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { Notice } from '@stepwell/web/ui/notice';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { EndEmergencyMutation, MyEmergencyAccessQuery } from './emergencies.graphql';

/** Says on every page of a chart that it is open in an emergency only, until when, and ends it; then the chart goes. */
export function EmergencyBanner({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const reader = useReader();
  const { data } = useDocument(
    MyEmergencyAccessQuery,
    { patientId },
    { topics: ['organization'], enabled: can('emergency:open') },
  );
  const end = useSendDocument(EndEmergencyMutation, { changes: ['patients', 'plans', 'organization'] });
  const access = data?.myEmergencyAccess;
  const client = useQueryClient();
  const endsAt = access?.endsAt;
  useEffect(() => {
    if (!endsAt) return undefined;
    const timer = setTimeout(
      () => void refreshTopics(client, ['patients', 'plans', 'organization']),
      Math.max(0, Date.parse(endsAt) - productNow()) + 1_000,
    );
    return () => clearTimeout(timer);
  }, [endsAt, client]);
  if (!access) return null;
  return (
    <Notice
      tone="safety"
      title={t('emergencies.openUntil', { moment: sayMoment(access.endsAt, reader) })}
      action={
        <Button
          variant="default"
          size="compact-sm"
          loading={end.isPending}
          onClick={() => end.mutate({ input: { patientId } })}
        >
          {t('emergencies.end')}
        </Button>
      }
    >
      {t('emergencies.recorded')}
    </Notice>
  );
}
