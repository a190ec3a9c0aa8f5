const mouths = ['M9 17q3-3.6 6 0', 'M9 16.6q3-2 6 0', 'M9 16h6', 'M9 15.4q3 2 6 0', 'M8.6 14.8q3.4 4 6.8 0'];

/** A plain face for a mood from 1 to 5; the words beside it carry the meaning. */
export function MoodFace({ mood }: { mood: number }) {
  return (
    <svg viewBox="0 0 24 24" width="32" height="32" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M9 9.5v.6M15 9.5v.6" strokeWidth="2.2" strokeLinecap="round" />
      <path d={mouths[mood - 1]} strokeLinecap="round" />
    </svg>
  );
}
