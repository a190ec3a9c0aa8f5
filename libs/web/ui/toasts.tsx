import { Button, CloseButton, Group, Paper, Portal, Stack, Text } from '@mantine/core';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

const shownFor = 6_000;
/** One thing that can be done about what a toast says, e.g. undo it. */
export interface ToastAction {
  label: string;
  run: () => void;
}

type ShowToast = (sentence: string, action?: ToastAction) => void;

const ToastContext = createContext<ShowToast>(() => undefined);

/** Holds the short sentences that confirm what a person just did; screen readers hear each one. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('web');
  const [toasts, setToasts] = useState<{ id: number; sentence: string; action: ToastAction | undefined }[]>([]);
  const nextId = useRef(0);
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useCallback<ShowToast>(
    (sentence, action) => {
      const id = (nextId.current += 1);
      setToasts((all) => [...all.slice(-2), { id, sentence, action }]);
      setTimeout(() => drop(id), shownFor);
    },
    [drop],
  );
  const shown = useMemo(
    () =>
      toasts.map(({ id, sentence, action }) => (
        <Paper key={id} withBorder shadow="md" px="md" py="sm" radius="md">
          <Group gap="md" wrap="nowrap" justify="space-between">
            <Text>{sentence}</Text>
            {action && (
              <Button
                variant="light"
                size="compact-sm"
                flex="none"
                onClick={() => {
                  action.run();
                  drop(id);
                }}
              >
                {action.label}
              </Button>
            )}
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
export function useToast(): ShowToast {
  return useContext(ToastContext);
}
