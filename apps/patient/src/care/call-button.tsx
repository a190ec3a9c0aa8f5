import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { PhoneIcon } from '../shell/icons';
import { phoneLink } from './phone-link';

interface CallButtonProps extends Pick<ButtonProps, 'variant' | 'color'> {
  phone: string | null | undefined;
  children: ReactNode;
}

/** A large button that dials; nothing when there is no number to dial. */
export function CallButton({ phone, variant = 'default', color, children }: CallButtonProps) {
  const href = phoneLink(phone);
  if (!href) return null;
  return (
    <Button component="a" href={href} variant={variant} color={color ?? 'accent'} leftSection={<PhoneIcon />} fullWidth>
      {children}
    </Button>
  );
}
