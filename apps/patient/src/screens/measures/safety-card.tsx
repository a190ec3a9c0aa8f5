import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { CallButton } from '../../care/call-button';
import { CrisisButtons } from '../../care/crisis-buttons';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { useMeasureTexts } from './use-measure-texts';

/** The way to help after an answer about safety: 988, 911, the team. It needs no connection. */
export function SafetyCard({ phone, children }: { phone?: string | null | undefined; children?: ReactNode }) {
  const texts = useMeasureTexts();
  const common = useTexts();
  return (
    <Card title={texts.safetyTitle}>
      <Text>{texts.safety}</Text>
      <CrisisButtons />
      <Text fw={600}>{texts.safetyDanger}</Text>
      <CallButton phone="911" variant="filled" color="red">
        {common.help.call911}
      </CallButton>
      <CallButton phone={phone}>{texts.safetyTeam}</CallButton>
      {children}
    </Card>
  );
}
