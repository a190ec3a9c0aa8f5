import { Button, Stack, Text } from '@mantine/core';
import { useId, useRef, type FormEvent, type ReactNode } from 'react';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';
import classes from './question.module.css';

/** Which question of how many. */
export interface Progress {
  at: number;
  of: number;
}

interface QuestionProps {
  progress: Progress;
  title: string;
  /** What is wrong with the answer, shown above the choices. */
  problem?: string | undefined;
  /** Words of the button that goes on. */
  action: string;
  busy?: boolean;
  onSubmit: () => void;
  children: ReactNode;
  footer?: ReactNode;
}

/** One question on its screen: progress, the question as heading and group name, choices, one button. */
export function Question({
  progress,
  title,
  problem,
  action,
  busy = false,
  onSubmit,
  children,
  footer,
}: QuestionProps) {
  const texts = useTexts();
  const problemId = useId();
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
    // Without an answer nothing moves on: bring the person to the choices.
    if (!form.current?.querySelector('input:checked')) form.current?.querySelector('input')?.focus();
  };
  return (
    <form onSubmit={submit} noValidate ref={form}>
      <Stack>
        <div>
          <Text c="dimmed" size="xs" className={classes.progress}>
            {texts.checkIn.progress(progress.at, progress.of)}
          </Text>
          <div className={classes.track} aria-hidden>
            <div className={classes.done} style={{ width: `${(progress.at / progress.of) * 100}%` }} />
          </div>
        </div>
        <fieldset className={classes.group} aria-describedby={problem ? problemId : undefined}>
          <legend>
            <PageTitle>{title}</PageTitle>
          </legend>
          <div role="alert">
            {problem && (
              <Text id={problemId} className={classes.problem}>
                {problem}
              </Text>
            )}
          </div>
          {children}
        </fieldset>
        {footer}
        <Button type="submit" fullWidth loading={busy}>
          {action}
        </Button>
      </Stack>
    </form>
  );
}
