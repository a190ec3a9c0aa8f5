import { Button } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { Notice } from '@stepwell/web/ui/notice';
import { useTranslation } from 'react-i18next';
import { EndEmergencyMutation, MyEmergencyAccessQuery } from './emergencies.graphql';

/** Says on every page of a chart that it is open in an emergency only, until when, and ends it. */
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
