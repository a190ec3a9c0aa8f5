import { Anchor, Box, Text } from '@mantine/core';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './error-summary.module.css';

/** One problem of a form; without `fieldId` it concerns the whole form. */
export interface FormProblem {
  fieldId?: string;
  sentence: string;
}

function focusField(event: MouseEvent, fieldId: string): void {
  event.preventDefault();
  const field = document.getElementById(fieldId);
  const focusable = field?.matches('input,select,textarea,button,[tabindex]')
    ? field
    : field?.querySelector<HTMLElement>('input,select,textarea,button');
  field?.scrollIntoView({ block: 'center' });
  focusable?.focus({ preventScroll: true });
}

/**
 * Everything that keeps a form from being sent, on top of it; takes the focus when `attempt` grows,
 * and each line leads to its field.
 */
export function ErrorSummary({ problems, attempt }: { problems: FormProblem[]; attempt: number }) {
  const { t } = useTranslation('web');
  const box = useRef<HTMLDivElement>(null);
  const isEmpty = problems.length === 0;
  useEffect(() => {
    if (attempt > 0 && !isEmpty) box.current?.focus();
  }, [attempt, isEmpty]);
  if (isEmpty) return null;
  return (
    <Box ref={box} role="alert" tabIndex={-1} className={classes['summary'] ?? ''}>
      <Text fw={600} component="h2">
        {t('form.summaryTitle')}
      </Text>
      <ul className={classes['list']}>
        {problems.map(({ fieldId, sentence }) => (
          <li key={(fieldId ?? '') + sentence}>
            {fieldId ? (
              <Anchor
                href={`#${fieldId}`}
                c="inherit"
                underline="always"
                onClick={(event) => focusField(event, fieldId)}
              >
                {sentence}
              </Anchor>
            ) : (
              sentence
            )}
          </li>
        ))}
      </ul>
    </Box>
  );
}
