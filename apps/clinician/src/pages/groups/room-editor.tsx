import { Anchor, Box, Button, Group, Stack, Text } from '@mantine/core';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useMemo } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { MemberRow } from './member-row';
import { RoomConflict } from './room-conflict';
import type { Room } from './room.graphql';
import classes from './room.module.css';
import { SharedBody } from './shared-body';
import { SignBar } from './sign-bar';
import type { RoomEditor as Editor } from './use-room-draft';

/** Names of those whose sentence is the same, by patient. */
function useSameSentences({ members, repeatedSentences }: Room): ReadonlyMap<string, string> {
  return useMemo(() => {
    const names = new Map(members.map(({ patientId, displayName }) => [patientId, displayName]));
    const same = repeatedSentences.flatMap(({ patientIds }) =>
      patientIds.map((id): [string, string] => [
        id,
        patientIds.flatMap((other) => (other === id ? [] : (names.get(other) ?? []))).join(', '),
      ]),
    );
    return new Map(same);
  }, [members, repeatedSentences]);
}

/** Minutes that a session was planned for. */
function lengthOf({ startsAt, endsAt }: Room['session']): number {
  return Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
}

/** The room while it is led: shared body, one row per member, one signature; saved by itself. */
export function RoomEditor({ room, editor }: { room: Room; editor: Editor }) {
  const { t } = useTranslation();
  const { draft, state } = editor;
  const same = useSameSentences(room);
  const lines = Object.values(draft.lines);
  const missing = lines.filter(({ attendance }) => !attendance).length;
  const length = lengthOf(room.session);
  return (
    <>
      <UnsavedGuard isUnsaved={editor.isUnsaved} trySave={editor.save} />
      <Stack gap="md">
        {state.kind === 'contested' && (
          <RoomConflict parts={state.parts} theirs={state.theirs} members={room.members} onSettle={editor.settle} />
        )}
        <SharedBody session={room.session} shared={draft.shared} onChange={editor.changeShared} />
        <SectionCard
          title={t('room.members', { count: room.members.length })}
          action={
            missing > 0 && (
              <Group gap="sm">
                <Text size="xs" c="dimmed">
                  {t('room.missing', { count: missing })}
                </Text>
                <Button size="compact-md" onClick={editor.allPresent} title={t('room.allPresentHelp')}>
                  {t('room.allPresent')}
                </Button>
              </Group>
            )
          }
        >
          {room.members.length === 0 ? (
            <EmptyState title={t('room.noMembersTitle')} hint={t('room.noMembersHint')} />
          ) : (
            <>
              <Text size="xs" c="dimmed" mb="xs">
                {t('notesApart.roomHint')}{' '}
                <Anchor component={RouterLink} href={urls.paperRoom(room.session.id)} inherit underline="always">
                  {t('paper.open')}
                </Anchor>
              </Text>
              <Box component="ul" className={classes['list'] ?? ''}>
                {room.members.map((member) => {
                  const line = draft.lines[member.patientId];
                  return (
                    line && (
                      <MemberRow
                        key={member.patientId}
                        member={member}
                        line={line}
                        length={length}
                        zone={room.session.timeZone}
                        sameAs={same.get(member.patientId) ?? ''}
                        onChange={editor.changeLine}
                      />
                    )
                  );
                })}
              </Box>
            </>
          )}
        </SectionCard>
      </Stack>
      <SignBar room={room} editor={editor} />
    </>
  );
}
