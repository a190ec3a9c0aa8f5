import type { MantineColorsTuple } from '@mantine/core';

/** The only accent: a muted teal-blue. Shade 8 carries white text at 6.8:1. */
export const accent: MantineColorsTuple = [
  '#eef6f8',
  '#d9eaf0',
  '#b5d5e0',
  '#8bbccd',
  '#62a3b8',
  '#458ca4',
  '#337a93',
  '#286c85',
  '#1f5f77',
  '#174a5e',
];

/** Warm greys of the light scheme; shade 6 is the lightest that may carry text on white. */
export const warmGrey: MantineColorsTuple = [
  '#faf9f7',
  '#f3f1ee',
  '#e9e6e1',
  '#dcd8d1',
  '#c5bfb6',
  '#a29b91',
  '#6b655d',
  '#57524b',
  '#3b3733',
  '#262320',
];

/** Warm greys of the dark scheme, from text (0) to the deepest surface (9). */
export const warmDark: MantineColorsTuple = [
  '#e2ded8',
  '#c2bdb5',
  '#a8a299',
  '#8a847c',
  '#4a4643',
  '#393633',
  '#2b2927',
  '#1f1d1b',
  '#191716',
  '#121110',
];

/** Safety, and nothing else. */
export const red: MantineColorsTuple = [
  '#fdf1f0',
  '#fbdedb',
  '#f5bbb6',
  '#ee9d96',
  '#e5827a',
  '#d0534a',
  '#bd3e36',
  '#a93129',
  '#952a23',
  '#7a201b',
];

/** Overdue or expiring. */
export const amber: MantineColorsTuple = [
  '#fdf6e7',
  '#faeac8',
  '#f3d48f',
  '#e9bb57',
  '#dba531',
  '#c08a1b',
  '#a37214',
  '#8a5f10',
  '#754f0d',
  '#5c3e0a',
];

/** Waiting on someone. */
export const blue: MantineColorsTuple = [
  '#eff3fb',
  '#dde6f7',
  '#bccdef',
  '#94afe4',
  '#7b9bdd',
  '#4f77c9',
  '#3d64b6',
  '#33559e',
  '#2b4986',
  '#22396a',
];
