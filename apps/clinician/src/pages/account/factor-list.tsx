import { Button, Group, Stack, Text } from '@mantine/core';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { MySecondFactorsQuery as Answer } from '../../../gql/graphql';

/** One second step of the viewer. */
export type Factor = Answer['mySecondFactors']['factors'][number];

/** The viewer's second steps, each with what it is and when it was used. */
export function FactorList({ factors, onRemove }: { factors: readonly Factor[]; onRemove: (factor: Factor) => void }) {
  const { t } = useTranslation();
  const nameOf = ({ kind, label }: Factor): string =>
    kind === 'PASSKEY' ? t('security.passkeyNamed', { name: label ?? '' }) : t('security.app');
  if (factors.length === 0) return <Text>{t('security.none')}</Text>;
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {factors.map((factor) => (
        <Group key={factor.id} component="li" justify="space-between" gap="sm">
          <div>
            <Text fw={600}>{nameOf(factor)}</Text>
            <Text size="sm" c="dimmed">
              {t('security.addedOn')} <MomentText at={factor.createdAt} />
              {factor.lastUsedAt && (
                <>
                  {', '}
                  {t('security.usedOn')} <MomentText at={factor.lastUsedAt} />
                </>
              )}
            </Text>
          </div>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('security.removeNamed', { name: nameOf(factor) })}
            onClick={() => onRemove(factor)}
          >
            {t('security.remove')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
