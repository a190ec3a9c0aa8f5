import { Button, Text, Title } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { MeetingQuery as Answer } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { MeetingForm } from './meeting-form';
import { MeetingMarks } from './meeting-marks';
import { meetingValues, type MeetingDetails } from './meeting-values';
import { ChangeMeetingMutation, EndMeetingMutation, MeetingQuery } from './meeting.graphql';
import { OverrideForm } from './override-form';
import { useMeetingTime } from './use-meeting-time';

type Meeting = Answer['meeting'];

function EndMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('admin');
  const [isAsking, setAsking] = useState(false);
  const end = useSendDocument(EndMeetingMutation, { changes: ['meetings'] });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('byHand.end1')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('byHand.endTitle')}
        consequences={t('byHand.endWhat')}
        confirmLabel={t('byHand.end1')}
        onConfirm={() => end.mutateAsync({ input: { meetingId: meeting.id } })}
      />
    </>
  );
}

function ChangeMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const change = useSendDocument(ChangeMeetingMutation, { changes: ['meetings'] });
  const submit = async (details: MeetingDetails): Promise<void> => {
    await change.mutateAsync({ input: { meetingId: meeting.id, ...details } });
    toast(t('byHand.saved'));
  };
  return (
    <>
      <Title order={2} mb="md">
        {t('byHand.details')}
      </Title>
      <MeetingForm initial={meetingValues(meeting)} submitLabel={t('byHand.save')} onSubmit={submit} />
    </>
  );
}

function MeetingSummary({ meeting, fellowships }: Pick<Answer, 'meeting' | 'fellowships'>) {
  const { t } = useTranslation('admin');
  const { time, city } = useMeetingTime()(meeting);
  const fellowship = fellowships.find(({ code }) => code === meeting.fellowship)?.name ?? meeting.fellowship;
  const held = [time, city, t(`meetings.attendance.${meeting.attendance}`), meeting.locationName, meeting.address];
  return (
    <>
      <div>{held.filter(Boolean).join(' · ')}</div>
      <div>{[fellowship, meeting.sourceName].join(' · ')}</div>
      {meeting.types.length > 0 && (
        <div>{meeting.types.map(({ code, en }) => (en ? `${en} (${code})` : code)).join(' · ')}</div>
      )}
    </>
  );
}

/** One meeting: what the organization says of it beside its list, and its details where it is kept by hand. */
export function MeetingPage() {
  const { t } = useTranslation('admin');
  const id = usePathPart('meetingId');
  const { data, error, refetch } = useDocument(MeetingQuery, { id }, { topics: ['meetings'] });
  const meeting = data?.meeting;
  return (
    <>
      <PageHeader
        title={meeting?.name ?? t('meetings.name')}
        summary={data && <MeetingSummary {...data} />}
        actions={meeting?.isManual && !meeting.missingSince && <EndMeeting meeting={meeting} />}
        back={<BackLink href={urls.meetings}>{t('meetings.title')}</BackLink>}
      />
      {data && meeting ? (
        <>
          {meeting.missingSince && (
            <Text mb="md">
              {t('meetings.missing')} <MomentText at={meeting.missingSince} />
            </Text>
          )}
          {meeting.isManual && <ChangeMeeting key={meeting.id} meeting={meeting} />}
          <MeetingMarks meeting={meeting} facilities={data.facilities} />
          <OverrideForm key={`override ${meeting.id}`} meeting={meeting} fellowships={data.fellowships} />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={2} />
      )}
    </>
  );
}
