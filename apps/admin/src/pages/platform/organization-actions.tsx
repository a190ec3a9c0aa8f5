import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OperatedOrganization } from './operator';

/** What can be done with an organization; the page asks before it is done. */
export type OrganizationAct = 'suspend' | 'resume' | 'reinvite' | 'erase' | 'eraseNow';

/** What is possible in the state that it is in. */
export function possibleActs({
  status,
  seats,
  eraseDueAt,
  isEraseDue,
  eraseBegun,
}: OperatedOrganization): OrganizationAct[] {
  if (status === 'active') return seats === 0 ? ['reinvite', 'suspend'] : ['suspend'];
  if (eraseBegun) return ['eraseNow'];
  if (!eraseDueAt) return ['resume', 'erase'];
  return isEraseDue ? ['resume', 'eraseNow'] : ['resume'];
}

interface OrganizationActionsProps {
  organization: OperatedOrganization;
  onChoose: (act: OrganizationAct) => void;
}

/** Buttons of one organization. */
export function OrganizationActions({ organization, onChoose }: OrganizationActionsProps) {
  const { t } = useTranslation('admin');
  return (
    <Group gap="xs" justify="flex-end">
      {possibleActs(organization).map((act) => (
        <Button
          key={act}
          variant="default"
          size="compact-sm"
          {...(act === 'eraseNow' && { c: 'red' })}
          aria-label={t(`platform.${act}Named`, { name: organization.name })}
          onClick={() => onChoose(act)}
        >
          {t(`platform.${act}`)}
        </Button>
      ))}
    </Group>
  );
}
