import { AppShell, Badge, Box, Burger, Group, NavLink, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { RouterLink } from './router-link';
import classes from './staff-shell.module.css';

/** One line of the navigation. */
export interface NavigationItem {
  label: string;
  href: string;
  icon: ReactNode;
  /** Paths that count as "here", beside everything below `href`. */
  alsoAt?: readonly string[];
  /** A number worth knowing from anywhere, with what it counts for screen readers. */
  count?: { value: number; meaning: string; tone: 'safety' | 'plain' };
}

interface StaffShellProps {
  product: string;
  navigation: readonly NavigationItem[];
  organization: ReactNode;
  account: ReactNode;
  children: ReactNode;
}

function isHere(item: NavigationItem, path: string): boolean {
  const places = [item.href, ...(item.alsoAt ?? [])];
  return places.some((place) => path === place || (place !== '/' && path.startsWith(`${place}/`)));
}

function Count({ value, meaning, tone }: NonNullable<NavigationItem['count']>) {
  if (value === 0) return null;
  return (
    <Badge
      size="sm"
      color={tone === 'safety' ? 'red' : 'gray'}
      variant={tone === 'safety' ? 'filled' : 'light'}
      aria-label={meaning}
      role="img"
    >
      {value}
    </Badge>
  );
}

/** Frame of a staff app: skip link, header, left navigation, content; a burger at phone width. */
export function StaffShell({ product, navigation, organization, account, children }: StaffShellProps) {
  const { t } = useTranslation('web');
  const [opened, { toggle, close }] = useDisclosure(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(close, [path, close]);

  return (
    <>
      <a className="sw-skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <AppShell
        header={{ height: 52 }}
        navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: !opened } }}
        padding={{ base: 'md', sm: 'lg' }}
        transitionDuration={0}
      >
        <AppShell.Header className={classes['header'] ?? ''}>
          <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="sm">
            <Group gap="sm" wrap="nowrap" miw={0}>
              <Burger
                opened={opened}
                onClick={toggle}
                hiddenFrom="sm"
                size="sm"
                aria-label={t('shell.menu')}
                aria-expanded={opened}
              />
              <Text fw={700} visibleFrom="sm" w={208} c="accent">
                {product}
              </Text>
              {organization}
            </Group>
            {account}
          </Group>
        </AppShell.Header>
        <AppShell.Navbar p="sm" aria-label={t('shell.navigation')} className={classes['navbar'] ?? ''}>
          <Text fw={700} hiddenFrom="sm" c="accent" px="sm" pb="sm">
            {product}
          </Text>
          {navigation.map((item) => (
            <NavLink
              key={item.href}
              component={RouterLink}
              href={item.href}
              label={item.label}
              leftSection={item.icon}
              rightSection={item.count && <Count {...item.count} />}
              active={isHere(item, path)}
              aria-current={isHere(item, path) ? 'page' : undefined}
              className={classes['link'] ?? ''}
            />
          ))}
        </AppShell.Navbar>
        <AppShell.Main id="content" tabIndex={-1} className={classes['main'] ?? ''}>
          <Box maw={1280}>{children}</Box>
        </AppShell.Main>
      </AppShell>
    </>
  );
}
