import { Text } from '@mantine/core';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Work } from './work.graphql';

interface TryLinesProps {
  tries: Work['tries'];
  /** Zone of the patient. */
  zone: string;
}

/** What came of each try by hand, the first one first. */
export function TryLines({ tries, zone }: TryLinesProps) {
  const { t } = useTranslation();
  return tries.map((one) => (
    <Text key={one.id} size="sm">
      <MomentText at={one.at} zone={zone} />
      {` · ${t(`byHand.outcome.${one.outcome}`)} · ${one.byName}`}
      {one.note && `: ${one.note}`}
    </Text>
  ));
}
