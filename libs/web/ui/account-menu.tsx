import { Avatar, Menu, Text, UnstyledButton, type MantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { colorChoices, useColorChoice } from './color-scheme';
import { CheckIcon } from './icons';
import { RouterLink } from './router-link';

/** One more line of the account menu, e.g. the viewer's sessions. */
export interface AccountLink {
  label: string;
  href: string;
  icon?: ReactNode;
  /** Outside this app: a full page load instead of a move inside the router. */
  external?: boolean;
}

interface AccountMenuProps {
  name: string;
  email: string;
  links: readonly AccountLink[];
  onShowKeys: () => void;
  onSignOut: () => void;
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase();
}

function ColourItems() {
  const { t } = useTranslation('web');
  const { choice, choose } = useColorChoice();
  const labels = { auto: t('shell.device'), light: t('shell.light'), dark: t('shell.dark') };
  return (
    <Menu.RadioGroup value={choice} onChange={(scheme) => choose(scheme as MantineColorScheme)}>
      {colorChoices.map((scheme) => (
        <Menu.RadioItem key={scheme} value={scheme} checkIcon={<CheckIcon size={14} />}>
          {labels[scheme]}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

/** Who is signed in, their own pages, the colours and the way out. */
export function AccountMenu({ name, email, links, onShowKeys, onSignOut }: AccountMenuProps) {
  const { t } = useTranslation('web');
  return (
    <Menu position="bottom-end" width={240} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton aria-label={t('shell.account', { name })}>
          <Avatar size={32} radius={16} color="accent" variant="light">
            {initials(name)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)" truncate>
            {name}
          </Text>
          <Text size="xs" truncate>
            {email}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        {links.map(({ label, href, icon, external }) =>
          external ? (
            <Menu.Item key={href} component="a" href={href} leftSection={icon}>
              {label}
            </Menu.Item>
          ) : (
            <Menu.Item key={href} component={RouterLink} href={href} leftSection={icon}>
              {label}
            </Menu.Item>
          ),
        )}
        <Menu.Item onClick={onShowKeys} rightSection={<Text size="xs">?</Text>}>
          {t('shell.keys')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('shell.colours')}</Menu.Label>
        <ColourItems />
        <Menu.Divider />
        <Menu.Item onClick={onSignOut}>{t('shell.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
