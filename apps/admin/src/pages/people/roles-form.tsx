import { Grid, Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { ConflictNotice } from '@stepwell/web/forms/conflict-notice';
import { useVersionedForm } from '@stepwell/web/forms/use-versioned-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { Role } from '../../../gql/graphql';
import { roleKey } from './access';
import { AccessSummary } from './access-summary';
import { heldRoles } from './held-roles';
import { SetStaffRolesMutation } from './people.graphql';
import { RolePicker } from './role-picker';
import type { StaffMember } from './use-staff';

type RolesValues = { roles: Role[] };

interface RolesFormProps {
  person: StaffMember;
  reload: () => Promise<StaffMember | undefined>;
}

/** The roles of one person beside what these let them see and do. */
export function RolesForm({ person, reload }: RolesFormProps) {
  const { t } = useTranslation('admin');
  const { viewer } = useSession();
  const toast = useToast();
  const setRoles = useSendDocument(SetStaffRolesMutation, { changes: ['staff', 'organization'] });
  const { state, conflict, takeStored } = useVersionedForm<StaffMember, RolesValues>({
    stored: person,
    reload,
    toValues: ({ roles }) => ({ roles: [...roles].sort() }),
    schema: z.object({ roles: z.array(z.string()).min(1, t('people.rolesMissing')) }),
    save: async ({ roles }, version) => {
      const { setStaffRoles } = await setRoles.mutateAsync({ input: { id: person.id, version, roles } });
      toast(t('people.rolesSaved', { name: person.displayName }));
      return setStaffRoles;
    },
  });
  const entered = state.form.getValues();
  const isSelf = person.id === viewer.staffMemberId;
  const names = ({ roles }: RolesValues): string => roles.map((role) => t(`role.${roleKey(role)}.name`)).join(', ');
  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <AppForm state={state} submitLabel={t('people.saveRoles')}>
          {conflict && (
            <ConflictNotice
              fields={[{ label: t('people.roles'), show: names }]}
              stored={conflict}
              entered={entered}
              onTakeStored={takeStored}
            />
          )}
          {isSelf && <Notice tone="info">{t('people.ownRoles')}</Notice>}
          <RolePicker
            id={state.fieldId('roles')}
            value={entered.roles}
            onChange={(roles) => state.form.setFieldValue('roles', [...roles].sort())}
            error={state.form.errors['roles'] as string | undefined}
            held={heldRoles({ viewerRoles: viewer.roles ?? [], isSelf, before: person.roles })}
          />
          {!isSelf && person.status === 'ACTIVE' && (
            <Text c="dimmed">{t('people.savingEndsSessions', { name: person.displayName })}</Text>
          )}
        </AppForm>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <AccessSummary roles={entered.roles} name={person.displayName} />
      </Grid.Col>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </Grid>
  );
}
