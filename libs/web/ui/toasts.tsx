import { CloseButton, Group, Paper, Portal, Stack, Text } from '@mantine/core';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const shownFor = 6_000;
const ToastContext = createContext<(sentence: string) => void>(() => undefined);

/** Holds the short sentences that confirm what a person just did; screen readers hear each one. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('web');
  const [toasts, setToasts] = useState<{ id: number; sentence: string }[]>([]);
  const nextId = useRef(0);
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useCallback(
    (sentence: string) => {
      const id = (nextId.current += 1);
      setToasts((all) => [...all.slice(-2), { id, sentence }]);
      setTimeout(() => drop(id), shownFor);
    },
    [drop],
  );
  const shown = useMemo(
    () =>
      toasts.map(({ id, sentence }) => (
        <Paper key={id} withBorder shadow="md" px="md" py="sm" radius="md">
          <Group gap="md" wrap="nowrap" justify="space-between">
            <Text>{sentence}</Text>
            <CloseButton aria-label={t('form.close')} onClick={() => drop(id)} size="sm" />
          </Group>
        </Paper>
      )),
    [toasts, drop, t],
  );
  return (
    <ToastContext value={show}>
      {children}
      <Portal>
        <Stack
          role="status"
          aria-live="polite"
          gap="sm"
          pos="fixed"
          bottom={16}
          right={16}
          maw={380}
          style={{ zIndex: 400 }}
        >
          {shown}
        </Stack>
      </Portal>
    </ToastContext>
  );
}

/** Shows a sentence for a few seconds in the corner. Never the only place for an error. */
export function useToast(): (sentence: string) => void {
  return useContext(ToastContext);
}
