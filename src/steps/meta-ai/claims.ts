import { type Evidence, evidence } from '../sources.ts';

/**
 * What we say about Meta AI. Ids begin with `me`. Where sources contradict each other, the sentence
 * says so, and its evidence names both sides.
 */
export const metaClaims = {
  // What a refusal changes
  meFutureStops: evidence('single', ['franceinfo']),
  meAnyTime: evidence('confirmed', ['vz', 'internaute', 'dpcMeta']),
  meLinked: evidence('confirmed', ['mac4ever', 'promptfacile', 'derogab', 'whooley']),
  meThreads: evidence('inferred', ['ccmMeta', 'mac4ever']),

  // What it does not change
  mePastStays: evidence('confirmed', ['vz', 'testachats']),
  meLateScope: evidence('inferred'),
  meOthersPosts: evidence('confirmed', ['bfmMeta', 'frandroid24']),

  // What is used
  meUsed: evidence('confirmed', ['vz', 'zdf']),
  meNotUsed: evidence('confirmed', ['clubicMeta', 'cna']),
  meWaPrivateChats: evidence('confirmed', ['upday', 'eff']),
  meWaAiChats: evidence('confirmed', ['upday', 'eff', 'zagla']),
  meHumanReview: evidence('single', ['inventoryMeta']),
  meAds: evidence('confirmed', ['hansindia', 'coincentral']),

  // The form
  meNoReason: evidence('confirmed', ['vzrlp']),
  meCnilSheet: evidence('confirmed', ['acker', 'archimag']),
  meSignIn: evidence('confirmed', ['upday', 'rostock']),
  meCountry: evidence('single', ['wealthy']),
  meTwoForms: evidence('confirmed', ['ppdelft', 'datenanfragen1179', 'derogab', 'lcMeta1']),
  meFormsMoved: evidence('single', ['dn3841', 'dn3840']),
  meLayout: evidence('inferred'),
  meConfirmation: evidence('confirmed', ['bfmMeta', 'dunstan', 'sky']),
  meCode: evidence('confirmed', ['mgillion', 'lcMeta2']),

  // Who it is not for, and what does nothing
  meWallStatement: evidence('confirmed', ['gzero', 'dunstan', 'goodbye']),
  mePages: evidence('single', ['sky']),
  meUnder18: evidence('confirmed', ['clubicMeta', 'cna']),
  meOutsideRegions: evidence('confirmed', ['gzero', 'goodbye', 'nanobits']),

  // WhatsApp and Messenger
  meBlueCircle: evidence('confirmed', ['vz', 'ccmWa', 'internauteWa']),
  meAcpEffect: evidence('confirmed', ['eff', 'particleAcp']),
  meAcpLimits: evidence('single', ['inventoryMeta']),
  meAcpNotBefore: evidence('inferred'),
  meAcpMention: evidence('confirmed', ['frandroidWa', 'particleAcp']),
  meResetAi: evidence('confirmed', ['particleWa', 'datastudios']),
  meResetDoubt: evidence('single', ['inventoryMeta']),
  meWaGeneralForm: evidence('single', ['clubicForum', 'ppdelft']),
  meWaAnswers: evidence('single', ['clubicForum', 'ppdelft']),
  meWaBrazil: evidence('single', ['nanobits']),
  meMessengerNoForm: evidence('inferred'),
  meMuteIsNoRefusal: evidence('inferred'),

  // What others published
  meThirdPartyReview: evidence('single', ['lcMeta3']),
  meThirdPartyFields: evidence('inferred'),
  meThirdPartyAccount: evidence('inferred'),
} as const satisfies Record<string, Evidence>;
