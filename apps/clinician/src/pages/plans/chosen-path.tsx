import { Anchor, Box, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import classes from './plan-builder.module.css';
import { PlanMeetings } from './plan-meetings';
import { PlanPathQuery } from './plans.graphql';

/** Path, number and meetings as they stand now; the plan keeps them as they stand at the signature. */
export function ChosenPath({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useDocument(PlanPathQuery, { id: patientId }, { topics: ['patients', 'meetings'] });
  if (!data)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={1} lines={1} />;
  const path = data.patient.recoveryPath;
  const nameOf = (code: string): string => data.fellowships.find((each) => each.code === code)?.name ?? code;
  return (
    <Box className={classes['block'] ?? ''}>
      {path ? (
        <PlanMeetings
          meetingsPerWeek={path.meetingsPerWeek}
          paths={path.paths.map(nameOf)}
          meetings={path.chosenMeetings.map(({ meeting, transport, isHomeGroup }) => ({
            meetingId: meeting.id,
            name: meeting.name,
            weekday: meeting.weekday ?? null,
            startTime: meeting.startTime ?? null,
            timeZone: meeting.timeZone,
            place: meeting.attendance === 'ONLINE' ? t('weekly.online') : (meeting.locationName ?? null),
            transport: transport ?? null,
            isHomeGroup,
          }))}
        />
      ) : (
        <Text c="dimmed">{t('weekly.nothingChosen')}</Text>
      )}
      <Anchor component={RouterLink} href={urls.meetings(patientId)} size="sm">
        {t('weekly.change')}
      </Anchor>
    </Box>
  );
}
