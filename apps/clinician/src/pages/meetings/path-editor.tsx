import { Anchor, Box, Button, Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { SectionCard } from '../../parts/section-card';
import { AgreementFields, DaysFields } from './agreement-fields';
import { ChosenMeetings, showChosenMeetings } from './chosen-meetings';
import { MeetingFinder } from './meeting-finder';
import classes from './meetings.module.css';
import { ChooseRecoveryPathMutation } from './meetings.graphql';
import { GoalField, PathsField } from './path-fields';
import { showPathHistory } from './path-history';
import { valuesOf, type Path, type PathValues, type ShownMeeting } from './path-values';

const most = 21;
const longestTransport = 200;

function rules(t: TFunction) {
  const range = t('path.numberRange', { from: 0, to: most });
  return z.object({
    paths: z.array(z.string()),
    meetingsPerWeek: z.number(t('path.numberMissing')).int(range).min(0, range).max(most, range),
    chosenMeetings: z.array(
      z.object({ transport: z.string().max(longestTransport, t('path.transportLong', { count: longestTransport })) }),
    ),
  });
}

interface PathEditorProps {
  patientId: string;
  zone: string;
  facilityId: string;
  /** ZIP code that the search for meetings starts from; empty for the facility’s. */
  zip: string;
  onZip: (zip: string) => void;
  /** The choice that editing began with. */
  base: Path | undefined;
  /** The choice as it is now; another version than `base` when somebody saved meanwhile. */
  newest: Path | undefined;
  /** Forgets what was entered and begins with the newest choice. */
  onStartOver: () => void;
}

/** Path, number and chosen meetings in one form, beside the search for meetings. */
export function PathEditor({ patientId, zone, facilityId, zip, onZip, base, newest, onStartOver }: PathEditorProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const choose = useSendDocument(ChooseRecoveryPathMutation, { changes: ['patients', 'meetings'] });
  const state = useAppForm<PathValues>({
    initialValues: valuesOf(base),
    schema: rules(t),
    onSubmit: async ({ paths, meetingsPerWeek, chosenMeetings, startsOn, endsOn, asked, offered, isAgreed }) => {
      await choose.mutateAsync({
        input: {
          patientId,
          ...{ paths, asked, offered, isAgreed },
          ...{ startsOn: startsOn || null, endsOn: endsOn || null },
          meetingsPerWeek: Number(meetingsPerWeek),
          chosenMeetings: chosenMeetings.map(({ meeting, transport, isHomeGroup }) => ({
            meetingId: meeting.id,
            transport: transport.trim() || null,
            isHomeGroup,
          })),
          expectedVersion: base?.version ?? null,
        },
      });
      toast(t('path.saved'));
    },
  });
  const { form } = state;
  const isSavedMeanwhile = choose.data !== undefined && newest?.version === choose.data.chooseRecoveryPath.version;
  const isOutdated = newest?.version !== base?.version && !isSavedMeanwhile;
  const mayFollow = newest?.version !== base?.version && !state.busy && (isSavedMeanwhile || !form.isDirty());
  useEffect(() => {
    // What was just saved, or what came while nothing was entered, becomes the new beginning.
    if (mayFollow) onStartOver();
  }, [mayFollow, onStartOver]);

  const chosenIds = new Set(form.values.chosenMeetings.map(({ meeting }) => meeting.id));
  const add = (meeting: ShownMeeting): void => {
    form.insertListItem('chosenMeetings', { meeting, transport: '', isHomeGroup: false });
    toast(t('finder.added', { name: meeting.name }), { label: t('finder.show'), run: showChosenMeetings });
  };

  return (
    <div className={classes['columns']}>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
      <SectionCard
        title={t('path.title')}
        action={
          base && (
            <Anchor component="button" type="button" onClick={showPathHistory}>
              {t('pathHistory.show')}
            </Anchor>
          )
        }
      >
        {isOutdated && form.isDirty() && (
          <Box mb="md">
            <Notice
              tone="warning"
              role="alert"
              title={t('path.conflictTitle')}
              action={
                <Button variant="default" size="compact-sm" onClick={onStartOver}>
                  {t('path.loadNewest')}
                </Button>
              }
            >
              <Text>{t('path.conflictText')}</Text>
            </Notice>
          </Box>
        )}
        <AppForm state={state} submitLabel={t('path.save')}>
          <PathsField state={state} />
          <GoalField state={state} most={most} zone={zone} />
          <DaysFields state={state} />
          <ChosenMeetings state={state} patientId={patientId} zone={zone} />
          <AgreementFields state={state} />
        </AppForm>
      </SectionCard>
      <SectionCard title={t('finder.title')}>
        <MeetingFinder
          patientId={patientId}
          zone={zone}
          facilityId={facilityId}
          zip={zip}
          onZip={onZip}
          chosenIds={chosenIds}
          onChoose={add}
        />
      </SectionCard>
    </div>
  );
}
