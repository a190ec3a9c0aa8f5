import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useColleagues } from '../../parts/use-colleagues';

interface AddToTeamProps {
  /** Staff members who are on the team already. */
  taken: readonly string[];
  onAdd: (staffMemberId: string, name: string) => void;
}

/** Puts one more person on the care team. */
export function AddToTeam({ taken, onAdd }: AddToTeamProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState('');
  const choices = (useColleagues('patient:read') ?? []).filter(({ id }) => !taken.includes(id));
  const person = choices.find(({ id }) => id === chosen);
  if (choices.length === 0) return null;
  return (
    <Group gap="sm" align="flex-end">
      <NativeSelect
        label={t('team.addLabel')}
        value={person?.id ?? ''}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: t('team.choose') },
          ...choices.map(({ id, displayName }) => ({ value: id, label: displayName })),
        ]}
        flex="1 1 180px"
      />
      <Button
        variant="default"
        disabled={!person}
        onClick={() => {
          if (person) onAdd(person.id, person.displayName);
          setChosen('');
        }}
      >
        {t('team.add')}
      </Button>
    </Group>
  );
}
