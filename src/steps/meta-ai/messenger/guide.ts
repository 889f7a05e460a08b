import type { GuideData } from '../../guide.ts';

/**
 * No step refuses here: no source describes an objection of Messenger's own. The guide says so and
 * leads to Facebook's form.
 */
export const guide = {
  order: 4,
  app: 'messenger',
  minutes: 1,
  direct: 'facebookForm',
  next: 'meta-ai/others-about-you',
  steps: [
    {
      id: 'what-applies',
      sources: ['clubicMeta', 'cna', 'domogeek'],
      claims: ['meNotUsed', 'meUsed', 'meHumanReview', 'meAds', 'meMessengerNoForm'],
      causes: [],
    },
    {
      id: 'mute-meta-ai',
      screen: 'messenger-mute',
      press: ['infoButton', 'mute'],
      sources: ['sipochMute', 'tinygrab'],
      claims: ['meMuteIsNoRefusal', 'meResetAi', 'meResetDoubt'],
      causes: ['meMessengerNoInfo', 'meMessengerNoChat'],
    },
    {
      id: 'check',
      sources: ['domogeek', 'sky', 'bfmMeta'],
      claims: ['meMessengerNoForm', 'meConfirmation'],
      causes: [],
      check: {
        outcomes: [
          { id: 'email', screen: 'messenger-card-email', result: 'refused' },
          {
            id: 'only-muted',
            screen: 'messenger-card-muted',
            result: 'notYet',
            goTo: 'meta-ai/facebook',
          },
          { id: 'only-messenger', result: 'help', goTo: 'meta-ai/facebook/form' },
        ],
      },
    },
  ],
} as const satisfies GuideData;
