import { Box, Button, FileButton, Text } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FeedFormat } from '../../../gql/graphql';
import classes from './directory.module.css';

const accepted: Record<FeedFormat, string> = {
  MEETING_GUIDE: 'application/json,.json',
  BMLT: 'application/json,.json',
  CSV: 'text/csv,.csv,.tsv,.txt',
  NDJSON: 'application/x-ndjson,.ndjson,.jsonl,.json',
};

/** A place to drop one file of a format on, with a button for everybody who does not drag. */
export function FileDrop({ format, onFile }: { format: FeedFormat; onFile: (file: File) => void }) {
  const { t } = useTranslation('admin');
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <Box
      className={classes['drop'] ?? ''}
      data-over={isOver}
      onDragOver={hover}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <FileButton accept={accepted[format]} onChange={(file) => file && onFile(file)}>
        {(props) => <Button {...props}>{t('upload.choose')}</Button>}
      </FileButton>
      <Text c="dimmed" mt="sm">
        {t('upload.drop')}
      </Text>
    </Box>
  );
}
