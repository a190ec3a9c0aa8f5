import { Box, Title } from '@mantine/core';
import { ReasonDialog } from '@stepwell/web/forms/reason-dialog';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { ArmedCard } from './armed-card';
import { RequirementRow, RequirementWords } from './requirement-row';
import {
  ConfirmTextRequirementMutation,
  TextGoLiveQuery,
  WithdrawTextRequirementMutation,
  type TextRequirement,
} from './texts.graphql';

/** What has to hold before texts leave, and the act that lets them. */
export function TextsPage() {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const [asked, setAsked] = useState<TextRequirement>();
  const { data, error, refetch } = useDocument(TextGoLiveQuery, {}, { topics: ['organization'] });
  const confirm = useSendDocument(ConfirmTextRequirementMutation, { changes: ['organization'] });
  const withdraw = useSendDocument(WithdrawTextRequirementMutation, { changes: ['organization'] });
  const requirement = asked?.requirement;
  const name = requirement ? t(`goLive.requirement.${requirement.toLowerCase() as Lowercase<typeof requirement>}`) : '';
  const isWithdrawal = Boolean(asked?.confirmedAt);
  return (
    <>
      <PageHeader
        back={<BackLink href={urls.organization}>{t('organization.title')}</BackLink>}
        title={t('goLive.title')}
        summary={t('goLive.summary')}
      />
      {data ? (
        <>
          <ArmedCard goLive={data.textGoLive} />
          <Title order={2} mb="xs">
            {t('goLive.open')}
          </Title>
          <Box component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
            {data.textGoLive.requirements.map((row) => (
              <RequirementRow
                key={row.requirement}
                row={row}
                senderName={data.organization.neutralSenderName}
                helpWords={data.textGoLive.helpWords}
                onConfirm={() => setAsked(row)}
                onWithdraw={() => setAsked(row)}
              />
            ))}
          </Box>
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={3} />
      )}
      <ReasonDialog
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={t(isWithdrawal ? 'goLive.withdrawOne' : 'goLive.confirmOne', { requirement: name })}
        consequence={
          isWithdrawal || !requirement || !data ? (
            t('goLive.withdrawLine')
          ) : (
            <RequirementWords
              requirement={requirement}
              senderName={data.organization.neutralSenderName}
              helpWords={data.textGoLive.helpWords}
            />
          )
        }
        label={t(isWithdrawal ? 'goLive.reason' : 'goLive.note')}
        missing={t('goLive.needed')}
        {...(!isWithdrawal && { help: t('goLive.noteHelp') })}
        submitLabel={t(isWithdrawal ? 'goLive.withdraw' : 'goLive.confirm')}
        onSubmit={async (words) => {
          if (!requirement) return;
          if (isWithdrawal) await withdraw.mutateAsync({ input: { requirement, reason: words } });
          else await confirm.mutateAsync({ input: { requirement, note: words } });
          toast(t(isWithdrawal ? 'goLive.withdrawn' : 'goLive.confirmed', { requirement: name }));
        }}
      />
    </>
  );
}
