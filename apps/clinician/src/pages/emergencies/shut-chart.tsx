import { Box, Button, Group, List, Text } from '@mantine/core';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { OpenEmergencyDialog } from './open-emergency-dialog';

/** A chart that is not open to the viewer, or is none at all: the page says the same of both, and how to get in. */
export function ShutChart({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const [isOpening, setOpening] = useState(false);
  return (
    <Box maw={640}>
      <PageHeader title={t('emergencies.shutTitle')} summary={t('emergencies.shutLine')} />
      <Text>{t('emergencies.shutUsual')}</Text>
      <Text mt="lg" fw={600}>
        {t('emergencies.shutEmergency')}
      </Text>
      <List my="sm" spacing={4}>
        <List.Item>{t('emergencies.shutHour')}</List.Item>
        <List.Item>{t('emergencies.shutSeen')}</List.Item>
      </List>
      <Group gap="sm" mt="md">
        <Button color="red" onClick={() => setOpening(true)}>
          {t('emergencies.open')}
        </Button>
        <Button component={RouterLink} href={urls.caseload} variant="default">
          {t('shell.toPatients')}
        </Button>
      </Group>
      {isOpening && <OpenEmergencyDialog patientId={patientId} onClose={() => setOpening(false)} />}
    </Box>
  );
}
