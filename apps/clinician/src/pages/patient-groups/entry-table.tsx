import { Anchor, Text } from '@mantine/core';
import { writtenMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PaperMark } from '../../parts/paper-mark';
import { urls } from '../../urls';
import type { GroupEntry } from './patient-groups.graphql';

function NoteCell({ entry }: { entry: GroupEntry }) {
  const { t } = useTranslation();
  const { topic, sentence, goal, elementWords, absenceReason, addenda, session, paper } = entry;
  return (
    <>
      <Text>{sentence ?? absenceReason ?? t('room.noSentence')}</Text>
      <Text size="xs" c="dimmed">
        {[
          topic,
          goal && t('room.goalPart', { text: goal }),
          elementWords && t('room.planPart', { text: elementWords }),
          session.signedBy,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {paper && <PaperMark paper={paper} zone={session.timeZone} />}
      {session.awaitsCosignature && <StatusBadge tone="waiting">{t('patientGroups.awaits')}</StatusBadge>}
      {addenda.map(({ id, text, author, createdAt }) => (
        <Text key={id} mt={4}>
          {text}
          <Text span size="xs" c="dimmed">
            {' '}
            {t('room.addendumBy', { name: author })} <MomentText at={createdAt} />
          </Text>
        </Text>
      ))}
    </>
  );
}

/** Signed sessions, the newest first; on paper without what was written about the patient. */
export function EntryTable({ entries }: { entries: readonly GroupEntry[] }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const columns: DataColumn<GroupEntry>[] = [
    {
      key: 'when',
      header: t('patientGroups.when'),
      width: '20%',
      cell: ({ session: { startsAt, timeZone } }) => (
        <time dateTime={startsAt}>{writtenMoment(startsAt, locale, timeZone)}</time>
      ),
    },
    {
      key: 'group',
      header: t('patientGroups.group'),
      width: '22%',
      cell: ({ session: { groupId, groupTitle } }) => (
        <Anchor component={RouterLink} href={urls.group(groupId)}>
          {groupTitle}
        </Anchor>
      ),
    },
    {
      key: 'attendance',
      header: t('patientGroups.attendance'),
      width: '16%',
      cell: ({ attendance, minutes }) => (
        <>
          {attendance && t(`room.attended.${attendance}`)}
          {Boolean(minutes) && (
            <Text size="xs" c="dimmed" className="sw-figures">
              {t('room.minutesValue', { count: minutes! })}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'note',
      header: t('patientGroups.note'),
      noPaper: true,
      cell: (entry) => <NoteCell entry={entry} />,
    },
  ];
  return <DataTable caption={t('patientGroups.sessions')} columns={columns} rows={entries} rowId={({ id }) => id} />;
}
