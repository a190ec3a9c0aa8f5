import { Button, Grid, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { Role } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { AccessSummary } from './access-summary';
import { heldRoles } from './held-roles';
import { InviteStaffMutation } from './people.graphql';
import { RolePicker } from './role-picker';

type InviteValues = { email: string; displayName: string; roles: Role[] };

/** Invites somebody by e-mail, with the roles they will hold and what these mean. */
export function InvitePage() {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const { viewer } = useSession();
  const history = useHistory();
  const toast = useToast();
  const invite = useSendDocument(InviteStaffMutation, { changes: ['staff'] });
  const state = useAppForm<InviteValues>({
    initialValues: { email: '', displayName: '', roles: [] },
    schema: z.object({
      displayName: z.string().trim().min(1, t('people.nameMissing')).max(120, t('people.nameLong')),
      email: z
        .string()
        .trim()
        .max(254, t('people.emailWrong'))
        .pipe(z.email(t('people.emailWrong'))),
      roles: z.array(z.string()).min(1, t('people.rolesMissing')),
    }),
    onSubmit: async ({ email, displayName, roles }) => {
      const input = { email: email.trim(), displayName: displayName.trim(), roles };
      await invite.mutateAsync({ input });
      toast(t('people.invited', { email: input.email }));
      history.push(urls.people);
    },
  });
  const { displayName, roles } = state.form.getValues();
  const held = heldRoles({ viewerRoles: viewer.roles ?? [], isSelf: false, before: [] });
  return (
    <>
      <PageHeader
        title={t('people.inviteTitle')}
        summary={t('people.inviteSummary')}
        back={<BackLink href={urls.people}>{t('people.title')}</BackLink>}
      />
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <AppForm
            state={state}
            submitLabel={t('people.sendInvitation')}
            secondary={
              <Button component={RouterLink} href={urls.people} variant="subtle">
                {tWeb('form.cancel')}
              </Button>
            }
          >
            <TextInput
              label={t('people.name')}
              description={t('people.nameHelp')}
              autoComplete="off"
              maw={480}
              {...state.field('displayName')}
            />
            <TextInput
              label={t('people.email')}
              description={t('people.emailHelp')}
              type="email"
              autoComplete="off"
              maw={480}
              {...state.field('email')}
            />
            <RolePicker
              id={state.fieldId('roles')}
              value={roles}
              onChange={(next) => state.form.setFieldValue('roles', next)}
              error={state.form.errors['roles'] as string | undefined}
              held={held}
            />
          </AppForm>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <AccessSummary roles={roles} name={displayName} />
        </Grid.Col>
      </Grid>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </>
  );
}
