import { Button, Stack, Text } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { LevelReason } from '../../../gql/graphql';
import { LevelReasonsField } from '../../parts/level-reasons-field';
import { SectionCard } from '../../parts/section-card';
import { PlacesField } from '../../parts/places-field';
import { TrackField } from '../../parts/track-field';
import { DescribeStayMutation, type AdmittedStay } from './admission.graphql';

function DescribeForm({ stay, onClose }: { stay: AdmittedStay; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const describe = useSendDocument(DescribeStayMutation, { changes: ['patients'] });
  const state = useAppForm<{ levelReasons: LevelReason[]; track: string; overCapacityReason: string }>({
    initialValues: { levelReasons: [...stay.levelReasons], track: stay.track ?? '', overCapacityReason: '' },
    schema: z.object({}),
    onSubmit: async ({ levelReasons, ...values }) => {
      const [track, overCapacityReason] = [values.track.trim() || null, values.overCapacityReason.trim() || null];
      await describe.mutateAsync({ input: { episodeId: stay.id, levelReasons, track, overCapacityReason } });
      toast(t('admission.described'));
      onClose();
    },
  });
  return (
    <AppForm state={state} submitLabel={t('admission.describeSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <LevelReasonsField
        label={t('admission.reasonsOf', { level: t(`levelOfCare.${stay.levelOfCare}`) })}
        {...state.field('levelReasons')}
      />
      <TrackField {...state.field('track')} />
      <PlacesField {...state.field('overCapacityReason')} />
    </AppForm>
  );
}

interface StayCardProps {
  stay: AdmittedStay;
  careTeam: readonly { id: string; isPrimary: boolean; staffMember: { displayName: string } }[];
}

/** The stay as it was decided: where, how intense and why, in which programme, with whom. */
export function StayCard({ stay, careTeam }: StayCardProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const [isOpen, setOpen] = useState(false);
  const primary = careTeam.find(({ isPrimary }) => isPrimary);
  const others = careTeam.filter(({ isPrimary }) => !isPrimary).map(({ staffMember }) => staffMember.displayName);
  const facts: [string, string][] = [
    [t('episode.facility'), stay.facilityName],
    [t('episode.admitted'), fullDay(stay.admittedOn, locale)],
    [t('episode.level'), t(`levelOfCare.${stay.levelOfCare}`)],
    [
      t('admission.reasons'),
      stay.levelReasons.map((reason) => t(`levelReason.${reason}`)).join(', ') || t('admission.noReasons'),
    ],
    [t('admission.track'), stay.track ?? t('admission.noTrack')],
    [t('newPatient.primary'), primary?.staffMember.displayName ?? t('newPatient.nobodyYet')],
    ...(others.length > 0 ? ([[t('newPatient.teamMembers'), others.join(', ')]] as [string, string][]) : []),
  ];
  return (
    <SectionCard
      title={t('admission.stay')}
      action={
        <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
          {t('admission.describe')}
        </Button>
      }
    >
      <Stack component="dl" gap="sm" m={0}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <Text component="dt" size="xs" c="dimmed">
              {name}
            </Text>
            <Text component="dd" m={0}>
              {value}
            </Text>
          </div>
        ))}
      </Stack>
      <FormDialog opened={isOpen} onClose={() => setOpen(false)} title={t('admission.describeTitle')}>
        {isOpen && <DescribeForm stay={stay} onClose={() => setOpen(false)} />}
      </FormDialog>
    </SectionCard>
  );
}
