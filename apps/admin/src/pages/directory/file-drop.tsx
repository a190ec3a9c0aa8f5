import { Box, Button, FileButton, Text } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './directory.module.css';

/** A place to drop one JSON file on, with a button for everybody who does not drag. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
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
      <FileButton accept="application/json,.json" onChange={(file) => file && onFile(file)}>
        {(props) => <Button {...props}>{t('upload.choose')}</Button>}
      </FileButton>
      <Text c="dimmed" mt="sm">
        {t('upload.drop')}
      </Text>
    </Box>
  );
}
