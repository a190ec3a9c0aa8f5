/** Props of a button whose words hold a name: on a phone they take two lines. */
export const wrapping = { h: 'auto', mih: 36, py: 6, styles: { label: { whiteSpace: 'normal' as const } } };
