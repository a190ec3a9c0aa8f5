import { Box, Button, Group, List, Text, Title } from '@mantine/core';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { TextRequirement } from './texts.graphql';

interface RequirementWordsProps {
  requirement: TextRequirement['requirement'];
  senderName: string;
  helpWords: readonly string[];
}

/** What a line asks for, with the very words that somebody has to have read. */
export function RequirementWords({ requirement, senderName, helpWords }: RequirementWordsProps) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Text>{t(`goLive.says.${requirement.toLowerCase() as Lowercase<typeof requirement>}`)}</Text>
      {requirement === 'SENDER' && <Text fw={600}>{senderName}</Text>}
      {requirement === 'HELP' && (
        <List size="sm" mt={4}>
          {helpWords.map((words) => (
            <List.Item key={words}>{words}</List.Item>
          ))}
        </List>
      )}
    </>
  );
}

interface RequirementRowProps extends Omit<RequirementWordsProps, 'requirement'> {
  row: TextRequirement;
  onConfirm: () => void;
  onWithdraw: () => void;
}

/** One line of the list: what it asks for, whether it holds, who said so and by what evidence. */
export function RequirementRow({ row, senderName, helpWords, onConfirm, onWithdraw }: RequirementRowProps) {
  const { t } = useTranslation('admin');
  const { requirement, note, confirmedAt, confirmedByName } = row;
  const name = t(`goLive.requirement.${requirement.toLowerCase() as Lowercase<typeof requirement>}`);
  return (
    <Box component="li" py="md" style={{ borderTop: '1px solid var(--sw-line)' }}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Box flex="1 1 280px" miw={0} maw={640}>
          <Group gap="xs" mb={4}>
            <Title order={3}>{name}</Title>
            <StatusBadge tone={confirmedAt ? 'done' : 'overdue'}>
              {t(confirmedAt ? 'goLive.holds' : 'goLive.missing')}
            </StatusBadge>
          </Group>
          <RequirementWords requirement={requirement} senderName={senderName} helpWords={helpWords} />
          {confirmedAt && (
            <Text size="sm" c="dimmed" mt={4} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {t('goLive.confirmedBy', { name: confirmedByName ?? '' })} · <MomentText at={confirmedAt} />
              {'\n'}
              {note}
            </Text>
          )}
        </Box>
        {confirmedAt ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('goLive.withdrawOne', { requirement: name })}
            onClick={onWithdraw}
          >
            {t('goLive.withdraw')}
          </Button>
        ) : (
          <Button size="compact-sm" aria-label={t('goLive.confirmOne', { requirement: name })} onClick={onConfirm}>
            {t('goLive.confirm')}
          </Button>
        )}
      </Group>
    </Box>
  );
}
