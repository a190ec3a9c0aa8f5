import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { useSession } from '@stepwell/web/session/session-provider';
import { PlusIcon } from '@stepwell/web/ui/icons';
import { DayText, MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { AddMemberDialog } from './add-member-dialog';
import { EndMemberDialog } from './end-member-dialog';
import type { FacilityGroup } from './group.graphql';
import classes from './group.module.css';

/** One place of the roster, or of its waiting list. */
export type Member = NonNullable<FacilityGroup['members']>[number];

function MemberLine({ member, onEnd }: { member: Member; onEnd: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { patientId, displayName: name, state, from, until, waitingSince, waitingPlace } = member;
  return (
    <li>
      <div>
        <Anchor component={RouterLink} href={urls.patient(patientId)}>
          {name}
        </Anchor>
        <Text size="xs" c="dimmed">
          {state === 'WAITING' && waitingSince && (
            <>
              {t('roster.position', { place: waitingPlace ?? 1 })} <MomentText at={waitingSince} />
            </>
          )}
          {state !== 'WAITING' && from && (
            <>
              {t(state === 'UPCOMING' ? 'group.from' : 'group.memberSince')} <DayText day={from} />
            </>
          )}
          {until && (
            <>
              {', '}
              {t('group.until')} <DayText day={until} />
            </>
          )}
        </Text>
      </div>
      {onEnd && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          fw={400}
          aria-label={t('roster.endOf', { name })}
          onClick={onEnd}
        >
          {t('roster.end')}
        </Button>
      )}
    </li>
  );
}

/** Who belongs to a group and who waits for a place, as far as the viewer may see them; who enrolls changes it here. */
export function GroupRoster({ group, isOver }: { group: FacilityGroup; isOver: boolean }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Member>();
  const mayEnroll = can('group:enroll') && !isOver;
  const all = group.members ?? [];
  const members = all.filter(({ state }) => state === 'ACTIVE' || state === 'UPCOMING');
  const waiting = all.filter(({ state }) => state === 'WAITING');
  const { memberCount, capacity } = group;
  const over = memberCount - capacity;
  const hidden = memberCount - members.length + group.waitingCount - waiting.length;
  const parts: [string, Member[], string][] = [
    [
      t(over > 0 ? 'group.placesOver' : 'group.places', { taken: memberCount, count: capacity, over }),
      members,
      'names',
    ],
    [t('group.waiting', { count: group.waitingCount }), waiting, 'queue'],
  ];
  return (
    <SectionCard
      title={t('group.roster')}
      action={
        mayEnroll && (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<PlusIcon size={14} />}
            onClick={() => setAdding(true)}
          >
            {t('roster.add')}
          </Button>
        )
      }
    >
      <Stack gap="md">
        {parts.map(([title, people, list]) => (
          <div key={list}>
            <Title order={3} size="sm" mb={people.length > 0 ? 'xs' : 0}>
              {title}
            </Title>
            {people.length > 0 && (
              <ol className={classes[list]}>
                {people.map((member) => (
                  <MemberLine key={member.id} member={member} onEnd={mayEnroll ? () => setEnding(member) : undefined} />
                ))}
              </ol>
            )}
          </div>
        ))}
        {hidden > 0 ? (
          <Text size="xs" c="dimmed">
            {t('group.hidden', { count: hidden })}
          </Text>
        ) : (
          all.length === 0 && <Text c="dimmed">{t('roster.empty')}</Text>
        )}
      </Stack>
      <AddMemberDialog group={group} opened={adding} onClose={() => setAdding(false)} />
      <EndMemberDialog group={group} member={ending} onClose={() => setEnding(undefined)} />
    </SectionCard>
  );
}
