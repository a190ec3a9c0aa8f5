import type { readAloudEn } from './read-aloud.en';

/** Spanish sentences around reading a screen aloud. */
export const readAloudEs: typeof readAloudEn = {
  start: 'Leer en voz alta',
  stop: 'Dejar de leer',
  heard: 'Quien esté cerca lo puede oír.',
};
