import { ReasonDialog } from '@stepwell/web/forms/reason-dialog';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { EraseDialog } from './erase-dialog';
import {
  decideOrganization,
  eraseOrganization,
  reinviteOwner,
  type Decision,
  type OperatedOrganization,
} from './operator';
import type { OrganizationAct } from './organization-actions';

interface ActDialogProps {
  act: OrganizationAct;
  organization: OperatedOrganization;
  onClose: () => void;
  onChanged: () => Promise<unknown>;
}

const decisions: Record<Exclude<OrganizationAct, 'reinvite' | 'erase' | 'eraseNow'>, Decision> = {
  suspend: 'suspend',
  resume: 'resume',
  openExport: 'open-export',
  closeExport: 'close-export',
};

/** Asks before an act on an organization, and does it. */
export function ActDialog({ act, organization, onClose, onChanged }: ActDialogProps) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const { id, name } = organization;
  const done = async (sentence: string): Promise<void> => {
    toast(sentence);
    await onChanged();
  };
  if (act === 'erase')
    return (
      <EraseDialog
        organization={organization}
        onClose={onClose}
        onAsked={() => done(t('platform.eraseAsked', { name }))}
      />
    );
  if (act === 'reinvite' || act === 'eraseNow')
    return (
      <ConfirmDialog
        opened
        onClose={onClose}
        title={t(`platform.${act}Named`, { name })}
        consequences={t(`platform.${act}Text`)}
        confirmLabel={t(`platform.${act}`)}
        tone={act === 'eraseNow' ? 'danger' : 'plain'}
        onConfirm={async () => {
          await (act === 'eraseNow' ? eraseOrganization(id) : reinviteOwner(id));
          await done(t(act === 'eraseNow' ? 'platform.erased' : 'platform.reinvited', { name }));
        }}
      />
    );
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={t(`platform.${act}Named`, { name })}
      consequence={t(`platform.consequence.${act}`)}
      submitLabel={t(`platform.${act}`)}
      label={t('platform.reason')}
      missing={t('platform.reasonMissing')}
      help={t('platform.reasonHelp')}
      onSubmit={async (reason) => {
        await decideOrganization(decisions[act], id, reason);
        await done(t(`platform.done.${act}`, { name }));
      }}
    />
  );
}
