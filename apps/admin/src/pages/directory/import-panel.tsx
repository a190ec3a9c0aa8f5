import { Box, Button, Group, Progress, Text } from '@mantine/core';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Notice } from '@stepwell/web/ui/notice';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FeedFormat } from '../../../gql/graphql';
import { urls } from '../../urls';
import classes from './directory.module.css';
import { FileDrop } from './file-drop';
import { useMeetingUpload, type Upload } from './use-meeting-upload';

function UploadProgress({ upload, onStop }: { upload: Upload; onStop: () => void }) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  if (upload.phase !== 'sending') return null;
  const percent = Math.round(upload.sent * 100);
  return (
    <Box className={classes['progress'] ?? ''}>
      <Group justify="space-between" gap="sm">
        <Text fw={600}>{upload.fileName}</Text>
        <Button variant="subtle" size="compact-sm" onClick={onStop}>
          {tWeb('form.cancel')}
        </Button>
      </Group>
      <Progress value={percent} aria-label={t('upload.progress')} my="xs" />
      <Text role="status" c="dimmed" className="sw-figures">
        {t('upload.sending', { percent })}
      </Text>
    </Box>
  );
}

/** Takes a feed file for one source: chosen or dropped, sent with progress, refused with its reason. */
export function ImportPanel({ sourceId, format }: { sourceId: string; format: FeedFormat }) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const history = useHistory();
  const { upload, send, stop } = useMeetingUpload(sourceId, format, (importId) =>
    history.push(urls.meetingImport(importId)),
  );
  return (
    <>
      {upload.phase === 'refused' && (
        <Box mb="md">
          <Notice tone="warning" role="alert" title={t('upload.refused', { fileName: upload.fileName })}>
            <Text>{upload.error.code === 'TOO_LARGE' ? t('upload.tooLarge') : errorSentence(upload.error, tWeb)}</Text>
          </Notice>
        </Box>
      )}
      {upload.phase === 'sending' ? (
        <UploadProgress upload={upload} onStop={stop} />
      ) : (
        <FileDrop format={format} onFile={(file) => void send(file)} />
      )}
    </>
  );
}
