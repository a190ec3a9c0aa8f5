import { Anchor, Group } from '@mantine/core';
import { ChevronLeftIcon } from '@stepwell/web/ui/icons';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useHotkeys } from '@mantine/hooks';
import { useRouter } from '@tanstack/react-router';

/** What `Esc` closes before it leads anywhere. */
const closable = '[role="dialog"], [role="menu"], [role="listbox"]';

/** Up to the list that a page belongs to; `Esc` does the same, and asks first when entries would be lost. */
export function BackLink({ href, children }: { href: string; children: string }) {
  const router = useRouter();
  useHotkeys([
    [
      'Escape',
      () => {
        if (!document.querySelector(closable)) router.history.push(href);
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
