import type { GuideData } from '../../guide.ts';

const causes = ['liFormDiffers', 'liFormSignIn', 'liInAppBrowser'] as const;

/**
 * The form for people without an account, and for whoever wants to object in writing. Its attested
 * choice concerns the same models as the switch.
 */
export const guide = {
  order: 3,
  app: 'linkedin',
  minutes: 5,
  steps: [
    {
      id: 'fill-in',
      screen: 'linkedin-form',
      press: ['nameField', 'emailField', 'typeField'],
      open: { link: 'linkedinObjectionForm', exact: true },
      sources: ['lcLi', 'bruschi', 'vociamo'],
      letter: { fields: ['name', 'email'] },
      claims: [
        'liFormNonMembers',
        'liFormChoice',
        'liFormCovers',
        'liFormFields',
        'liFormNoReason',
        'reasonInLetter',
        'cnilReasons',
      ],
      causes,
    },
    {
      id: 'send',
      screen: 'linkedin-form-send',
      press: ['tickBox', 'sendButton'],
      open: { link: 'linkedinObjectionForm', exact: true },
      sources: ['vociamo', 'particleGarante'],
      refuses: true,
      claims: ['liFormConfirm'],
      causes,
    },
    {
      id: 'keep-proof',
      sources: ['cnilOpp', 'cnilplainte', 'gdprrating', 'cnpd'],
      answerWithin: 1,
      claims: [
        'gdprArticle21',
        'gdprMonth',
        'cnilProof',
        'cnilComplaint',
        'dpcLead',
        'liDpcNovember',
        'liCnilSheet',
      ],
      causes: [],
    },
  ],
} as const satisfies GuideData;
