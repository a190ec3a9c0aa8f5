import { Box, Text } from '@mantine/core';
import { CheckIcon, CloseIcon } from '@stepwell/web/ui/icons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Role } from '../../../gql/graphql';
import classes from './people.module.css';
import { accessOf, type Ability } from './access';

function Abilities({ abilities, granted }: { abilities: readonly Ability[]; granted: boolean }) {
  const { t } = useTranslation('admin');
  return (
    <ul className={classes['abilities']} data-granted={granted}>
      {abilities.map((ability) => (
        <li key={ability}>
          {granted ? <CheckIcon size={14} /> : <CloseIcon size={14} />}
          <span>{t(`ability.${ability}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** In sentences: whose patients a person with these roles sees, what they may do and what not. */
export function AccessSummary({ roles, name }: { roles: readonly Role[]; name: string }) {
  const { t } = useTranslation('admin');
  const { reach, may, mayNot } = accessOf(roles);
  const person = name.trim() || t('people.thisPerson');
  return (
    <Box component="section" aria-label={t('people.access', { name: person })} className={classes['access'] ?? ''}>
      <Text fw={600} component="h2">
        {t('people.access', { name: person })}
      </Text>
      {roles.length === 0 ? (
        <Text c="dimmed" mt="xs">
          {t('people.accessNone')}
        </Text>
      ) : (
        <Box aria-live="polite">
          <Text mt="xs">{t(`reach.${reach}`)}</Text>
          <Text size="xs" fw={600} c="dimmed" mt="md">
            {t('people.may')}
          </Text>
          <Abilities abilities={may} granted />
          {mayNot.length > 0 && (
            <details className={classes['more']}>
              <summary>{t('people.mayNot', { count: mayNot.length })}</summary>
              <Abilities abilities={mayNot} granted={false} />
            </details>
          )}
        </Box>
      )}
    </Box>
  );
}
