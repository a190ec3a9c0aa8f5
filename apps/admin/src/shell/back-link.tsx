import { Anchor, Group } from '@mantine/core';
import { ChevronLeftIcon } from '@stepwell/web/ui/icons';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useHotkeys } from '@mantine/hooks';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useEffect, useRef } from 'react';

/** What `Esc` closes before it leads anywhere. */
const closable = '[role="dialog"], [role="menu"], [role="listbox"]';

/**
 * Whether something closable was open when the last key went down. Asked on the way down to the target, before the
 * dialog hears the key: afterwards it has closed and nothing tells that it was there.
 */
function useOpenBeforeKey(): () => boolean {
  const wasOpen = useRef(false);
  useEffect(() => {
    const look = (): void => {
      wasOpen.current = document.querySelector(closable) !== null;
    };
    window.addEventListener('keydown', look, true);
    return () => window.removeEventListener('keydown', look, true);
  }, []);
  return () => wasOpen.current;
}

/** Up to the list that a page belongs to; `Esc` does the same, and asks first when entries would be lost. */
export function BackLink({ href, children }: { href: string; children: string }) {
  const history = useHistory();
  const somethingWasOpen = useOpenBeforeKey();
  useHotkeys([
    [
      'Escape',
      () => {
        if (!somethingWasOpen()) history.push(href);
      },
    ],
  ]);
  return (
    <Anchor component={RouterLink} href={href}>
      <Group gap={4} component="span" display="inline-flex" wrap="nowrap">
        <ChevronLeftIcon size={14} />
        {children}
      </Group>
    </Anchor>
  );
}
