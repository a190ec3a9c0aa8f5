/** English sentences around reading a screen aloud; fetched with the voice. */
export const readAloudEn = {
  start: 'Read aloud',
  stop: 'Stop reading',
  heard: 'People near you can hear it.',
};
