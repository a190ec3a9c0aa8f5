/** A published wording with where it is from and why it may be shown. */
export interface HistoricWording {
  texts: readonly string[];
  source: string;
  notice: string;
}

/**
 * The content pack of Alcoholics Anonymous' first edition, which an organization can turn off or replace. The Traditions
 * were printed later: they are here in our own words only.
 */
export const alcoholicsAnonymous1939: HistoricWording = {
  texts: [
    'We admitted we were powerless over alcohol—that our lives had become unmanageable.',
    'Came to believe that a Power greater than ourselves could restore us to sanity.',
    'Made a decision to turn our will and our lives over to the care of God as we understood Him.',
    'Made a searching and fearless moral inventory of ourselves.',
    'Admitted to God, to ourselves, and to another human being the exact nature of our wrongs.',
    'Were entirely ready to have God remove all these defects of character.',
    'Humbly asked Him to remove our shortcomings.',
    'Made a list of all persons we had harmed, and became willing to make amends to them all.',
    'Made direct amends to such people wherever possible, except when to do so would injure them or others.',
    'Continued to take personal inventory and when we were wrong promptly admitted it.',
    'Sought through prayer and meditation to improve our conscious contact with God as we understood Him, praying only for knowledge of His will for us and the power to carry that out.',
    'Having had a spiritual experience as the result of these steps, we tried to carry this message to alcoholics, and to practice these principles in all our affairs.',
  ],
  source: 'Alcoholics Anonymous, first edition, first printing. New York: Works Publishing Company, 1939. Chapter 5.',
  notice:
    'In the public domain in the United States: its copyright was not renewed. Alcoholics Anonymous World Services neither reviewed nor endorses this product; later editions differ.',
};
