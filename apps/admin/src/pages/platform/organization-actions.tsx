import { Button, Group } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { OperatedOrganization } from './operator';

/** What can be done with an organization; the page asks before it is done. */
export type OrganizationAct = 'suspend' | 'resume' | 'openExport' | 'closeExport' | 'reinvite' | 'erase' | 'eraseNow';

/** What is possible in the state that it is in. */
export function possibleActs({
  status,
  seats,
  eraseDueAt,
  isEraseDue,
  eraseBegun,
  exportUntil,
}: OperatedOrganization): OrganizationAct[] {
  const record: OrganizationAct = exportUntil ? 'closeExport' : 'openExport';
  // Where nobody has entered there is nobody to download it.
  if (status === 'active') return seats === 0 ? ['reinvite', 'suspend'] : [record, 'suspend'];
  if (eraseBegun) return ['eraseNow'];
  const last: OrganizationAct[] = !eraseDueAt ? ['erase'] : isEraseDue ? ['eraseNow'] : [];
  return ['resume', ...(seats === 0 ? [] : [record]), ...last];
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
