import type { GuideData } from '../../guide.ts';

/** What WhatsApp is and is not, what can be done in it, and the general objection. */
export const guide = {
  order: 3,
  app: 'whatsapp',
  minutes: 4,
  direct: 'whatsappHelp',
  next: 'meta-ai/messenger',
  steps: [
    {
      id: 'what-applies',
      sources: ['upday', 'vz', 'ccmWa', 'internauteWa', 'zagla'],
      claims: ['meWaPrivateChats', 'meWaAiChats', 'meHumanReview', 'meAds', 'meBlueCircle'],
      causes: [],
    },
    {
      id: 'advanced-chat-privacy',
      screen: 'whatsapp-advanced-privacy',
      press: ['contactName', 'advancedChatPrivacy', 'chatSwitch'],
      sources: ['sipochAcp', 'frandroidWa', 'sysdesign', 'inventoryMeta', 'factcrescendo'],
      claims: ['meAcpEffect', 'meAcpLimits', 'meAcpNotBefore', 'meAcpMention'],
      causes: ['meWaNoRow', 'meOtherWording'],
    },
    {
      id: 'delete-meta-ai-chat',
      screen: 'whatsapp-chats',
      press: ['metaAiChat', 'bin'],
      sources: ['internauteWa', 'iacom'],
      claims: ['meBlueCircle', 'meResetAi', 'meResetDoubt'],
      causes: ['meWaIphone', 'meWaNoMetaAiChat'],
    },
    {
      id: 'objection',
      screen: 'whatsapp-objection',
      press: ['contactWhatsapp', 'sendButton'],
      open: { link: 'whatsappHelp', exact: true },
      otherwise: ['whatsappForm'],
      sources: ['clubicForum', 'jvmag', 'ppdelft'],
      refuses: true,
      claims: [
        'reasonInLetter',
        'meWaGeneralForm',
        'meWaAsksReasons',
        'meWaNotConcerned',
        'meWaFormName',
        'meWaBrazil',
        'meCnilSheet',
        'gdprArticle21',
      ],
      letter: { fields: ['name', 'email'] },
      causes: ['meWaFormDead', 'meInAppBrowser', 'meOutsideRegions'],
    },
    {
      id: 'check',
      sources: ['clubicForum', 'ppdelft', 'nanobits', 'cnilOpp', 'cnilplainte', 'gdprrating'],
      claims: ['meWaAsksReasons', 'meWaNotConcerned', 'cnilProof', 'gdprMonth', 'cnilComplaint'],
      answerWithin: 1,
      causes: [],
      check: {
        outcomes: [
          { id: 'email', screen: 'whatsapp-card-email', result: 'help' },
          { id: 'awaiting', screen: 'whatsapp-card-awaiting', result: 'sent' },
          { id: 'honoured', result: 'refused' },
          { id: 'reasons', result: 'help', goTo: 'meta-ai/whatsapp/objection' },
          { id: 'code', result: 'help' },
          { id: 'not-concerned', result: 'help' },
          { id: 'nothing', result: 'notYet' },
        ],
      },
    },
  ],
} as const satisfies GuideData;
