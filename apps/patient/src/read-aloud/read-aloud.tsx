import { Button, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../texts/language';
import { readAloudEn } from '../texts/read-aloud.en';
import { readAloudEs } from '../texts/read-aloud.es';
import classes from './read-aloud.module.css';
import { useVoice } from './use-voice';
import { wordsOf } from './words-of';

/** Reads the screen around it aloud, when asked and never by itself; nothing where the phone has no voice of its own. */
export function ReadAloud() {
  const { language, texts } = useLanguage();
  const words = language === 'ES' ? readAloudEs : readAloudEn;
  const voice = useVoice(texts.locale);
  const bar = useRef<HTMLDivElement>(null);
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    if (!isReading || !voice) return;
    const screen = bar.current?.closest('main');
    const isShown = (node: Node) =>
      node !== bar.current && (!(node instanceof Element) || getComputedStyle(node).display !== 'none');
    const sentences = screen ? wordsOf(screen, isShown) : [];
    const spoken = sentences.map((sentence) => {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      return utterance;
    });
    const stop = () => setReading(false);
    const last = spoken.at(-1);
    if (!last) return stop();
    last.onend = stop;
    last.onerror = stop;
    speechSynthesis.cancel();
    for (const utterance of spoken) speechSynthesis.speak(utterance);
    // A phone that was put away, or a page that was left, must not go on talking.
    document.addEventListener('visibilitychange', stop);
    window.addEventListener('pagehide', stop);
    return () => {
      document.removeEventListener('visibilitychange', stop);
      window.removeEventListener('pagehide', stop);
      last.onend = last.onerror = null;
      // Also when the screen, the language or the person at the phone changes: then this bar is gone.
      speechSynthesis.cancel();
    };
  }, [isReading, voice]);
  if (!voice) return null;
  return (
    <div ref={bar} className={classes.bar}>
      <Button variant="default" onClick={() => setReading(!isReading)}>
        {isReading ? words.stop : words.start}
      </Button>
      <Text size="xs" c="dimmed">
        {words.heard}
      </Text>
    </div>
  );
}
