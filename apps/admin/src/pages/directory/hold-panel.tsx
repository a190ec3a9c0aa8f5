import { Box, Button, Group, Text, Title } from '@mantine/core';
import { shortTime, weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { MeetingImportQuery as Answer } from '../../../gql/graphql';
import classes from './directory.module.css';
import { AcceptMeetingImportMutation, DiscardMeetingImportMutation } from './directory.graphql';

type Difference = NonNullable<Answer['meetingImport']['difference']>;
type Slot = Pick<Difference['examples']['added'][number], 'weekday' | 'startTime'>;
/** `before` is there where day or time changed. */
type Line = Slot & { name: string; before?: Slot | null };

const figures = ['present', 'listed', 'gone', 'goneBefore', 'added', 'moved', 'renamed'] as const;
const kinds = ['moved', 'gone', 'added'] as const;
/** Enough to see what kind of change it is; the others wait for a click, so that no list stands below the fold of another. */
const SHOWN_AT_FIRST = 10;

function useSlotWords(): (slot: Slot) => string {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  return ({ weekday, startTime }) =>
    typeof weekday === 'number' && startTime
      ? `${weekdayName(weekday, locale, 'short')} ${shortTime(startTime)}`
      : t('meetings.byAppointment');
}

function Lines({ kind, lines, count }: { kind: (typeof kinds)[number]; lines: readonly Line[]; count: number }) {
  const { t } = useTranslation('admin');
  const say = useSlotWords();
  const [isWhole, setWhole] = useState(false);
  if (count === 0) return null;
  const isLong = lines.length > SHOWN_AT_FIRST;
  const shown = isLong && !isWhole ? lines.slice(0, SHOWN_AT_FIRST) : lines;
  const columns: DataColumn<Line & { at: number }>[] = [
    { key: 'name', header: t('meetings.name'), width: '50%', cell: ({ name }) => name },
    ...(kind === 'moved'
      ? [{ key: 'before', header: t('hold.before'), cell: ({ before }: Line) => before && say(before) }]
      : []),
    { key: 'when', header: t(kind === 'moved' ? 'hold.after' : 'meetings.when'), cell: say },
  ];
  return (
    <Box mt="lg">
      <Title order={2}>{t(`hold.${kind}Title`, { count })}</Title>
      {shown.length < count && <Text c="dimmed">{t('hold.first', { count: shown.length })}</Text>}
      <DataTable
        caption={t(`hold.${kind}Title`, { count })}
        columns={columns}
        rows={shown.map((line, at) => ({ ...line, at }))}
        rowId={({ at }) => String(at)}
      />
      {isLong && !isWhole && (
        <Button variant="default" mt="sm" onClick={() => setWhole(true)}>
          {t('hold.whole', { count: lines.length })}
        </Button>
      )}
    </Box>
  );
}

interface HoldPanelProps {
  importId: string;
  difference: Difference;
  /** Another organization has taken the list; this one decides for itself. */
  isTakenElsewhere: boolean;
}

/** What a list would change that changes too much to be taken unseen, and the word of whoever looked at it. */
export function HoldPanel({ importId, difference, isTakenElsewhere }: HoldPanelProps) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const toast = useToast();
  const number = new Intl.NumberFormat(locale);
  const accept = useSendDocument(AcceptMeetingImportMutation, { changes: ['meetings'] });
  const discard = useSendDocument(DiscardMeetingImportMutation, { changes: ['meetings'] });
  const [asked, setAsked] = useState<'accept' | 'discard' | null>(null);
  const { gone, present, added, moved, renamed } = difference;
  const before = difference.goneBefore ?? 0;
  const why = renamed * 2 > gone ? 'hold.whyRenamed' : gone * 3 > present ? 'hold.whyGone' : 'hold.whySlow';
  const decide = async (verb: 'accept' | 'discard'): Promise<void> => {
    await (verb === 'accept' ? accept : discard).mutateAsync({ input: { importId } });
    toast(t(`hold.${verb}Done`));
  };
  return (
    <>
      <Notice tone="warning" title={t('hold.title')}>
        <Text>{t(why, { count: gone, before })}</Text>
        <Text>{t(isTakenElsewhere ? 'hold.elsewhere' : 'hold.kept')}</Text>
      </Notice>
      <Box component="dl" className={classes['figures'] ?? ''} mt="md">
        {figures
          .filter((name) => name !== 'goneBefore' || before > 0)
          .map((name) => (
            <div key={name}>
              <dt>{t(`hold.${name}`)}</dt>
              <dd>{number.format(difference[name] ?? 0)}</dd>
            </div>
          ))}
      </Box>
      <Group gap="sm">
        <Button onClick={() => setAsked('accept')}>{t('hold.accept')}</Button>
        <Button variant="default" onClick={() => setAsked('discard')}>
          {t('hold.discard')}
        </Button>
      </Group>
      {kinds.map((kind) => (
        <Lines key={kind} kind={kind} lines={difference.examples[kind]} count={difference[kind]} />
      ))}
      <ConfirmDialog
        opened={asked === 'accept'}
        onClose={() => setAsked(null)}
        title={t('hold.acceptTitle')}
        consequences={
          <Text>{t('hold.acceptWhat', { added: added - renamed, gone: gone - renamed, moved, renamed })}</Text>
        }
        confirmLabel={t('hold.accept')}
        onConfirm={() => decide('accept')}
      />
      <ConfirmDialog
        opened={asked === 'discard'}
        onClose={() => setAsked(null)}
        title={t('hold.discardTitle')}
        consequences={<Text>{t('hold.discardWhat')}</Text>}
        confirmLabel={t('hold.discard')}
        onConfirm={() => decide('discard')}
      />
    </>
  );
}
