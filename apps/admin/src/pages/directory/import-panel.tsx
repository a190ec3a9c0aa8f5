import { Box, Button, Group, Progress, Text } from '@mantine/core';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from 'react-i18next';
import { urls } from '../../urls';
import classes from './directory.module.css';
import { FileDrop } from './file-drop';
import { useMeetingUpload, type Upload } from './use-meeting-upload';

function UploadProgress({ upload, onStop }: { upload: Upload; onStop: () => void }) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  if (upload.phase !== 'sending' && upload.phase !== 'reading') return null;
  const percent = upload.phase === 'sending' ? Math.round(upload.sent * 100) : 100;
  const words = upload.phase === 'sending' ? t('upload.sending', { percent }) : t('upload.reading');
  return (
    <Box className={classes['progress'] ?? ''}>
      <Group justify="space-between" gap="sm">
        <Text fw={600}>{upload.fileName}</Text>
        {upload.phase === 'sending' && (
          <Button variant="subtle" size="compact-sm" onClick={onStop}>
            {tWeb('form.cancel')}
          </Button>
        )}
      </Group>
      <Progress
        value={percent}
        striped={upload.phase === 'reading'}
        animated={upload.phase === 'reading'}
        aria-label={t('upload.progress')}
        my="xs"
      />
      <Text role="status" c="dimmed" className="sw-figures">
        {words}
      </Text>
    </Box>
  );
}

/** Takes a feed file for one source: chosen or dropped, sent with progress, refused with its reason. */
export function ImportPanel({ sourceId }: { sourceId: string }) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const history = useHistory();
  const toast = useToast();
  const { upload, send, stop } = useMeetingUpload(sourceId, (importId) => {
    toast(t('upload.done'));
    history.push(urls.meetingImport(importId));
  });
  const isBusy = upload.phase === 'sending' || upload.phase === 'reading';
  return (
    <>
      {upload.phase === 'refused' && (
        <Box mb="md">
          <Notice tone="warning" role="alert" title={t('upload.refused', { fileName: upload.fileName })}>
            <Text>{upload.error.code === 'TOO_LARGE' ? t('upload.tooLarge') : errorSentence(upload.error, tWeb)}</Text>
          </Notice>
        </Box>
      )}
      {isBusy ? <UploadProgress upload={upload} onStop={stop} /> : <FileDrop onFile={(file) => void send(file)} />}
    </>
  );
}
