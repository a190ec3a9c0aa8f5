import { Anchor, Stack, Text } from '@mantine/core';
import { DayText, MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import type { Membership } from './patient-groups.graphql';

function MembershipLine({ membership }: { membership: Membership }) {
  const { t } = useTranslation();
  const { groupId, groupTitle, state, from, until, waitingSince, waitingPlace } = membership;
  return (
    <div>
      <Anchor component={RouterLink} href={urls.group(groupId)} c={state === 'ENDED' ? 'dimmed' : undefined}>
        {groupTitle}
      </Anchor>
      <Text size="xs" c="dimmed">
        {state === 'WAITING' && waitingSince ? (
          <>
            {t('roster.position', { place: waitingPlace ?? 1 })} <MomentText at={waitingSince} />
          </>
        ) : (
          from && (
            <>
              {t(state === 'UPCOMING' ? 'group.from' : 'group.memberSince')} <DayText day={from} />
            </>
          )
        )}
        {until && (
          <>
            {from && ', '}
            {t('group.until')} <DayText day={until} />
          </>
        )}
      </Text>
    </div>
  );
}

/** The groups that the patient belongs to or waits for, and those that are over. */
export function MembershipsCard({ memberships }: { memberships: readonly Membership[] }) {
  const { t } = useTranslation();
  return (
    <SectionCard
      title={t('patientGroups.title')}
      action={
        <Anchor component={RouterLink} href={urls.allGroups}>
          {t('patientGroups.all')}
        </Anchor>
      }
    >
      {memberships.length === 0 ? (
        <Text c="dimmed">{t('patientGroups.none')}</Text>
      ) : (
        <Stack gap="sm">
          {memberships.map((membership) => (
            <MembershipLine key={membership.id} membership={membership} />
          ))}
        </Stack>
      )}
    </SectionCard>
  );
}
