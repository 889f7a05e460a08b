import type { Guide } from '../guide.ts';
import { anyLinkedinScreen } from './causes.ts';

/** The form for what the switch does not cover, and for people without an account. */
export const objectionForm = {
  id: 'objection-form',
  app: 'linkedin',
  minutes: 5,
  steps: [
    {
      id: 'open-form',
      screen: 'linkedin-form',
      open: { link: 'linkedinObjectionForm', exact: true },
      sources: ['lcLi', 'bruschi'],
      claims: ['liFormCovers', 'liFormNonMembers'],
      causes: ['liFormDiffers', ...anyLinkedinScreen],
    },
    {
      id: 'fill-in',
      screen: 'linkedin-form',
      press: ['nameField', 'emailField', 'typeField'],
      open: { link: 'linkedinObjectionForm', exact: true },
      sources: ['lcLi', 'bruschi', 'vociamo'],
      letter: { fields: ['name', 'email'] },
      claims: ['liFormFields', 'liFormChoice', 'liFormNoReason', 'cnilReasons'],
      causes: ['liFormDiffers', ...anyLinkedinScreen],
    },
    {
      id: 'send',
      screen: 'linkedin-form-send',
      press: ['tickBox', 'sendButton'],
      open: { link: 'linkedinObjectionForm', exact: true },
      sources: ['vociamo', 'particleGarante'],
      refuses: true,
      claims: ['liFormConfirm'],
      causes: ['liFormDiffers', ...anyLinkedinScreen],
    },
    {
      id: 'keep-proof',
      sources: ['cnilOpp', 'cnilplainte', 'gdprrating', 'cnpd'],
      answerWithin: 1,
      claims: ['gdprArticle21', 'gdprMonth', 'cnilProof', 'cnilComplaint', 'dpcLead'],
      causes: [],
    },
  ],
} as const satisfies Guide;
