import type { GuideData } from '../../guide.ts';

/** The narrower form, for what others published about the reader. */
export const guide = {
  order: 5,
  app: 'facebook',
  minutes: 5,
  direct: 'metaThirdPartyForm',
  next: 'linkedin/switch',
  steps: [
    {
      id: 'open-form',
      screen: 'facebook-third-party-choice',
      press: ['thirdPartyChoice'],
      open: { link: 'metaThirdPartyForm', exact: true },
      sources: ['lcMeta3', 'inventoryMeta', 'bfmMeta', 'frandroid24'],
      claims: ['meOthersPosts', 'meThirdPartyAccount'],
      causes: [
        'meThirdPartyNoChoice',
        'meThirdPartySignIn',
        'meOtherWording',
        'meInAppBrowser',
        'meOutsideRegions',
      ],
    },
    {
      id: 'fill-in',
      screen: 'facebook-third-party-form',
      press: ['textBox'],
      open: { link: 'metaThirdPartyForm', exact: false },
      sources: ['lcMeta3', 'cnilOpp', 'metahelp'],
      claims: [
        'meThirdPartyGeneral',
        'meThirdPartyFields',
        'meThirdPartyReview',
        'cnilReasons',
        'gdprArticle21',
      ],
      letter: { fields: ['name', 'email'] },
      causes: ['meThirdPartyNoChoice', 'meThirdPartySignIn'],
    },
    {
      id: 'send',
      screen: 'facebook-third-party-form',
      press: ['submit'],
      sources: ['lcMeta3', 'cnilOpp'],
      refuses: true,
      claims: ['meThirdPartyReview', 'cnilProof'],
      causes: ['meThirdPartyNoChoice', 'meOtherWording'],
    },
    {
      id: 'check',
      sources: ['lcMeta3', 'cnilOpp', 'cnilplainte', 'gdprrating'],
      claims: [
        'meThirdPartyReview',
        'meThirdPartyGeneral',
        'gdprMonth',
        'gdprArticle21',
        'cnilProof',
        'cnilComplaint',
      ],
      answerWithin: 1,
      causes: [],
      check: {
        outcomes: [
          { id: 'email', screen: 'facebook-card-email', result: 'help' },
          { id: 'awaiting', screen: 'facebook-card-awaiting', result: 'sent' },
          { id: 'honoured', result: 'refused' },
          { id: 'more-details', result: 'help', goTo: 'meta-ai/others-about-you/fill-in' },
          { id: 'turned-down', result: 'help' },
          { id: 'nothing', result: 'notYet' },
        ],
      },
    },
  ],
} as const satisfies GuideData;
