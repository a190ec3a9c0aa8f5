import { Checkbox, Fieldset, Text } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Role } from '../../../gql/graphql';
import { roleGroups, roleKey } from './access';
import type { HeldRoles } from './held-roles';
import classes from './people.module.css';

interface RolePickerProps {
  /** The error summary leads here. */
  id: string;
  value: readonly Role[];
  onChange: (roles: Role[]) => void;
  error?: string | undefined;
  /** Roles that this viewer may not give. */
  held: HeldRoles | undefined;
}

/** Every role with one sentence of what it is for; a person may hold several. */
export function RolePicker({ id, value, onChange, error, held }: RolePickerProps) {
  const { t } = useTranslation('admin');
  const errorId = `${id}-error`;
  const toggle = (role: Role, checked: boolean): void =>
    onChange(checked ? [...value, role] : value.filter((each) => each !== role));
  return (
    <Fieldset
      legend={t('people.roles')}
      id={id}
      aria-describedby={error ? errorId : undefined}
      className={classes['roles'] ?? ''}
    >
      <Text size="sm" c="dimmed">
        {t('people.rolesHelp')}
      </Text>
      {error && (
        <Text id={errorId} size="sm" c="var(--mantine-color-error)">
          {error}
        </Text>
      )}
      {roleGroups.map((group) => (
        <div key={group.name} role="group" aria-label={t(`people.group.${group.name}`)}>
          <Text size="xs" fw={600} c="dimmed" aria-hidden="true">
            {t(`people.group.${group.name}`)}
          </Text>
          <div className={classes['group']}>
            {group.roles.map((role) => (
              <Checkbox
                key={role}
                label={t(`role.${roleKey(role)}.name`)}
                description={
                  held?.reason && held.roles.includes(role)
                    ? t(`people.${held.reason}`)
                    : t(`role.${roleKey(role)}.what`)
                }
                checked={value.includes(role)}
                disabled={held?.roles.includes(role) ?? false}
                onChange={(event) => toggle(role, event.currentTarget.checked)}
              />
            ))}
          </div>
        </div>
      ))}
    </Fieldset>
  );
}
