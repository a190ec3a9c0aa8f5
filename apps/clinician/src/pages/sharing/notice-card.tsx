import { Button, Group, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { useChart } from '../patients/use-chart';
import { GiveNoticeMutation, type Sharing } from './sharing.graphql';

const ways = ['PAPER', 'PHONE', 'READ_ALOUD'] as const;

/** Whether the patient got the notice of privacy practices at this admission. */
export function NoticeCard({ patientId, notice }: { patientId: string; notice: Sharing['notice'] | null }) {
  const { t } = useTranslation();
  const reader = useReader();
  const { data } = useChart(patientId);
  const give = useSendDocument(GiveNoticeMutation, { changes: ['sharing'] });
  const language = data?.patient.language ?? 'EN';
  return (
    <SectionCard title={t('sharing.notice')}>
      {notice ? (
        <Text>
          {t('sharing.noticeGiven', {
            how: t(`sharing.noticeHow.${notice.givenHow}`),
            day: sayDay(localDay(new Date(notice.givenAt), reader.zone), reader),
            name: notice.givenByName,
          })}
        </Text>
      ) : (
        <>
          <Text mb="sm">{t('sharing.noticeMissing')}</Text>
          <Group gap="sm">
            {ways.map((givenHow) => (
              <Button
                key={givenHow}
                variant="default"
                loading={give.isPending}
                onClick={() => give.mutate({ input: { patientId, language, givenHow } })}
              >
                {t('sharing.giveNotice', { how: t(`sharing.noticeHow.${givenHow}`) })}
              </Button>
            ))}
          </Group>
        </>
      )}
    </SectionCard>
  );
}
