/** Texts of looking at a plan that holds, and of ending it. */
export const planReviewTexts = {
  planReview: {
    asked: 'A look at this plan is asked for',
    review: 'Reviewed, it stays',
    reviewTitle: 'Version {{number}} stays as it is?',
    reviewText:
      'You looked at it together and nothing has to change. What asked for a look is settled, and the next look follows its rhythm. To change a word, start a new version.',
    outcome: 'What came of it',
    reviewSubmit: 'Keep it as it is',
    reviewed: 'The review is noted',
    close: 'Close the plan',
    closeTitle: 'Close version {{number}} without a new one?',
    closeText: 'It stays in the record. The patient no longer sees it on their phone.',
    closeStops_zero: 'No planned message hangs on it.',
    closeStops_one: 'Stops {{count}} planned message.',
    closeStops_other: 'Stops {{count}} planned messages.',
    closeSubmit: 'Close the plan',
    closed_zero: 'The plan is closed',
    closed_one: 'The plan is closed; {{count}} planned message was stopped',
    closed_other: 'The plan is closed; {{count}} planned messages were stopped',
    closedBecause: 'Closed: {{reason}}',
  },
} as const;
