import { List, Stack, Text } from '@mantine/core';
import { sayDay, sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import type { TFunction } from 'i18next';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePathNames } from '../../parts/path-names';
import { SectionCard } from '../../parts/section-card';
import { pathChanges, type PathChange, type PathVersion } from './path-changes';

interface PathHistoryProps {
  versions: readonly PathVersion[];
  /** The patient’s. */
  zone: string;
}

const anchor = 'path-history';

/** Brings the history into view and takes the focus there: at phone width the search stands before it. */
export function showPathHistory(): void {
  const section = document.getElementById(anchor);
  if (section) section.tabIndex = -1;
  section?.focus();
}

/** Every version of the choice: who recorded it, when, and what changed. */
export function PathHistory({ versions, zone }: PathHistoryProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const nameOf = usePathNames();
  if (versions.length === 0) return null;
  const talkOf = ({ asked, offered, isAgreed }: PathVersion): string =>
    [
      asked.length > 0 && t('pathHistory.asked', { who: asked.map((party) => t(`path.parties.${party}`)).join(', ') }),
      offered.length > 0 && t('pathHistory.offered', { paths: offered.map(nameOf).join(', ') }),
      isAgreed && t('pathHistory.agreed'),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <SectionCard title={t('pathHistory.title')} id={anchor}>
      <Stack gap="md">
        {versions.map((version, at) => (
          <div key={version.id}>
            <Text fw={600}>
              {t('pathHistory.head', {
                number: version.version,
                who: version.chosenByName,
                when: sayMoment(version.chosenAt, reader),
              })}
            </Text>
            <Text c="dimmed">
              {[t('summary.goal', { count: version.meetingsPerWeek }), talkOf(version)].filter(Boolean).join(' · ')}
            </Text>
            <List size="sm" mt={4}>
              {pathChanges(version, versions[at + 1], zone).map((change) => (
                <List.Item key={change.kind}>{changeWords(change, t, nameOf, (day) => sayDay(day, reader))}</List.Item>
              ))}
            </List>
          </div>
        ))}
      </Stack>
    </SectionCard>
  );
}

function changeWords(
  change: PathChange,
  t: TFunction,
  nameOf: (code: string) => string,
  dayOf: (day: string) => string,
): string {
  switch (change.kind) {
    case 'goal':
      return t('pathHistory.goal', { from: change.from, to: change.to });
    case 'begins':
      return t('pathHistory.begins', { day: dayOf(change.day) });
    case 'ends':
      return change.day ? t('pathHistory.ends', { day: dayOf(change.day) }) : t('pathHistory.endless');
    case 'pathsAdded':
    case 'pathsRemoved':
      return t(`pathHistory.${change.kind}`, { names: change.names.map(nameOf).join(', ') });
    default:
      return t(`pathHistory.${change.kind}`, { names: change.names.join(', ') });
  }
}
