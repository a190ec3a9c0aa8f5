import { Group, Menu, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { CheckIcon, ChevronDownIcon } from './icons';

interface OrganizationSwitcherProps {
  memberships: readonly { organizationId: string; organizationName: string; isCurrent: boolean }[];
  currentName: string;
  onSwitch: (organizationId: string) => void;
}

/** Names the organization the viewer works in, and lets people of several switch. */
export function OrganizationSwitcher({ memberships, currentName, onSwitch }: OrganizationSwitcherProps) {
  const { t } = useTranslation('web');
  const name = (
    <Text fw={600} truncate maw={220}>
      {currentName}
    </Text>
  );
  if (memberships.length < 2) return name;
  return (
    <Menu position="bottom-start" width={260} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton aria-label={`${t('shell.switchTo')}: ${currentName}`} miw={0}>
          <Group gap={6} wrap="nowrap">
            {name}
            <ChevronDownIcon size={14} />
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.switchTo')}</Menu.Label>
        <Menu.RadioGroup value={memberships.find(({ isCurrent }) => isCurrent)?.organizationId ?? null}>
          {memberships.map(({ organizationId, organizationName, isCurrent }) => (
            <Menu.RadioItem
              key={organizationId}
              value={organizationId}
              checkIcon={<CheckIcon size={14} />}
              closeMenuOnClick
              onChange={() => {
                if (!isCurrent) onSwitch(organizationId);
              }}
            >
              {organizationName}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
