import { Text } from '@mantine/core';
import classes from './care.module.css';

interface Strategy {
  text: string;
  steps: readonly string[];
}

/** Things that help, each with its steps; `note` may add a line under one of them. */
export function StrategyList<S extends Strategy>({
  strategies,
  note,
}: {
  strategies: readonly S[];
  note?: (strategy: S) => string | undefined;
}) {
  return (
    <ul className={classes.plain}>
      {strategies.map((strategy, index) => {
        const line = note?.(strategy);
        return (
          <li key={index}>
            <Text fw={600}>{strategy.text}</Text>
            {strategy.steps.length > 0 && (
              <ol className={classes.steps}>
                {strategy.steps.map((step, at) => (
                  <li key={at}>{step}</li>
                ))}
              </ol>
            )}
            {line && (
              <Text size="xs" c="dimmed">
                {line}
              </Text>
            )}
          </li>
        );
      })}
    </ul>
  );
}
