import { Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';

/** The h1 of a screen. It takes the focus when the screen appears, so that it is read and scrolled into view. */
export function PageTitle({ children, className }: { children: ReactNode; className?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <Title order={1} tabIndex={-1} ref={heading} className={className}>
      {children}
    </Title>
  );
}
