import { Box, Button, Group, Text, Title } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { ProgrammeForm } from './programme-form';
import { ProgrammeTimeline } from './programme-timeline';
import { programmeInput, programmeValues, type ProgrammeValues, type ShownProgramme } from './programme-values';
import {
  MoveEnrollmentsMutation,
  ProgrammeQuery,
  PublishProgrammeMutation,
  TurnProgrammeMutation,
} from './programmes.graphql';
import { StepTable } from './step-table';

/** Patients in an older version, and the choice to move them. */
function OlderVersions({ programme }: { programme: ShownProgramme }) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const move = useSendDocument(MoveEnrollmentsMutation, { changes: ['follow-ups'] });
  const count = programme.counts.runningOlder;
  if (count === 0) return null;
  const run = (): void =>
    move.mutate({ input: { programmeCode: programme.code } }, { onSuccess: () => toast(t('programme.moving')) });
  return (
    <Notice tone="info" title={t('programme.older', { count })}>
      <Text>{t('programme.olderHelp')}</Text>
      <Button variant="default" size="compact-sm" mt="sm" loading={move.isPending} onClick={run}>
        {t('programme.move')}
      </Button>
    </Notice>
  );
}

/** What a programme is, how it goes, and the way to its next version. */
function Programme({ programme, onEdit }: { programme: ShownProgramme; onEdit: () => void }) {
  const { t } = useTranslation('admin');
  const reader = useReader();
  const turn = useSendDocument(TurnProgrammeMutation, { changes: ['follow-ups'] });
  const { code, isOn, counts, stopsOn, publishedAt, publishedByName, version } = programme;
  const origin = publishedAt
    ? t('programme.published', { version, name: publishedByName ?? '', when: sayMoment(publishedAt, reader) })
    : t('programme.shipped', { version });
  return (
    <>
      <Group gap="sm" mb="md">
        <Button onClick={onEdit}>{t('programme.edit')}</Button>
        <Button
          variant="default"
          loading={turn.isPending}
          onClick={() => turn.mutate({ input: { programmeCode: code, isOn: !isOn } })}
        >
          {t(isOn ? 'programme.turnOff' : 'programme.turnOn')}
        </Button>
      </Group>
      {!isOn && <Notice tone="info" title={t('programme.isOff')} />}
      <OlderVersions programme={programme} />
      <Text mt="md">
        {[
          t(`programme.againLong.${programme.whenAgain}`),
          ...stopsOn.map((event) => t(`programme.stopsLong.${event}`)),
          origin,
        ].join(' ')}
      </Text>
      <Text mt="xs">
        {t('programme.flow', {
          ...{ running: counts.running, begun: counts.begun, completed: counts.completed, stopped: counts.stopped },
        })}
      </Text>
      <Title order={2} mt="xl" mb="xs">
        {t('programme.steps')}
      </Title>
      <ProgrammeTimeline steps={programme.steps} />
      <StepTable programme={programme} />
    </>
  );
}

/** One programme, to read or to change. */
export function ProgrammePage() {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const programmeCode = usePathPart('programmeCode');
  const [editing, setEditing] = useState<{ submitId: string; values: ProgrammeValues; basedOn: number }>();
  const { data, error, refetch } = useDocument(ProgrammeQuery, { programmeCode }, { topics: ['follow-ups'] });
  const publish = useSendDocument(PublishProgrammeMutation, { changes: ['follow-ups'] });
  const programme = data?.followUpProgramme.code === programmeCode ? data.followUpProgramme : undefined;
  const submit = async (values: ProgrammeValues): Promise<void> => {
    const { submitId, basedOn } = editing!;
    await publish.mutateAsync({ input: programmeInput(values, { submitId, programmeCode, basedOn }) });
    toast(t('programme.publishedNow'));
    setEditing(undefined);
  };
  const edit = (shown: ShownProgramme): void =>
    setEditing({ submitId: crypto.randomUUID(), values: programmeValues(shown), basedOn: shown.version });
  return (
    <>
      <PageHeader
        title={programme?.name ?? t('programme.one')}
        summary={
          programme ? t('programme.beginsWith', { anchor: t(`programme.anchor.${programme.anchorEvent}`) }) : '\u00a0'
        }
        back={<BackLink href={urls.programmes}>{t('programme.title')}</BackLink>}
      />
      {programme && editing ? (
        <>
          <Box mb="md">
            <Notice tone="info" title={t('programme.stays')} />
          </Box>
          <ProgrammeForm initial={editing.values} onCancel={() => setEditing(undefined)} onSubmit={submit} />
        </>
      ) : programme ? (
        <Programme programme={programme} onEdit={() => edit(programme)} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton fields={4} />
      )}
    </>
  );
}
