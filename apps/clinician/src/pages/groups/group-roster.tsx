import { Anchor, Stack, Text, Title } from '@mantine/core';
import { DayText, MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from 'react-i18next';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import type { FacilityGroup } from './group.graphql';
import classes from './group.module.css';

type Member = NonNullable<FacilityGroup['members']>[number];

function MemberLine({ member }: { member: Member }) {
  const { t } = useTranslation();
  return (
    <li>
      <Anchor component={RouterLink} href={urls.patient(member.patientId)}>
        {member.displayName}
      </Anchor>
      <Text size="xs" c="dimmed">
        {member.state === 'WAITING' && member.waitingSince && (
          <>
            {t('group.waitsSince')} <MomentText at={member.waitingSince} />
          </>
        )}
        {member.state !== 'WAITING' && member.from && (
          <>
            {t(member.state === 'UPCOMING' ? 'group.from' : 'group.memberSince')} <DayText day={member.from} />
          </>
        )}
        {member.until && (
          <>
            {', '}
            {t('group.until')} <DayText day={member.until} />
          </>
        )}
      </Text>
    </li>
  );
}

/** Who belongs to a group and who waits for a place, as far as the viewer may see them. */
export function GroupRoster({ group }: { group: FacilityGroup }) {
  const { t } = useTranslation();
  const all = group.members ?? [];
  const members = all.filter(({ state }) => state === 'ACTIVE' || state === 'UPCOMING');
  const waiting = all.filter(({ state }) => state === 'WAITING');
  const active = all.filter(({ state }) => state === 'ACTIVE').length;
  const hidden = group.memberCount - active + group.waitingCount - waiting.length;
  const parts: [string, Member[]][] = [
    [t('group.places', { taken: group.memberCount, count: group.capacity }), members],
    [t('group.waiting', { count: group.waitingCount }), waiting],
  ];
  return (
    <SectionCard title={t('group.roster')}>
      <Stack gap="md">
        {parts.map(([title, people]) => (
          <div key={title}>
            <Title order={3} size="sm" mb={people.length > 0 ? 'xs' : 0}>
              {title}
            </Title>
            {people.length > 0 && (
              <ul className={classes['names']}>
                {people.map((member) => (
                  <MemberLine key={member.id} member={member} />
                ))}
              </ul>
            )}
          </div>
        ))}
        {hidden > 0 && (
          <Text size="xs" c="dimmed">
            {t('group.hidden', { count: hidden })}
          </Text>
        )}
      </Stack>
    </SectionCard>
  );
}
