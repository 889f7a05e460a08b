import type { ReasonId } from '../changes.ts';
import type { Claim } from '../claim.ts';
import { changed, evidence, ourReading } from '../evidence.ts';

const contradiction = changed('2026-11-24', 'contradiction');
const inventories = changed('2026-11-24', 'inventories');
const plainer = changed('2026-11-24', 'plainer');
const sayWhatIsKnown = changed('2026-11-24', 'sayWhatIsKnown');
const told = changed('2026-11-24', 'told');

/** Changed by what was read that very day. */
function readAnew(why: ReasonId) {
  return { ...changed('2026-11-24', why), read: '2026-11-24' } as const;
}

/**
 * What we say about Meta AI. Ids begin with `me`. Where sources contradict each other, the sentence
 * says so, and its evidence names both sides.
 */
export const claims = {
  // What a refusal changes
  meFutureStops: evidence(['franceinfo'], sayWhatIsKnown),
  meAnyTime: evidence(['vz', 'internaute', 'dpcMeta']),
  meLinked: evidence(['mac4ever', 'promptfacile'], {
    ...contradiction,
    against: ['derogab', 'whooley', 'inventoryMeta'],
  }),
  meThreads: ourReading(['ccmMeta', 'mac4ever']),

  // What it does not change
  mePastStays: evidence(['vz', 'testachats'], plainer),
  meLateScope: ourReading(),
  meOthersPosts: evidence(['bfmMeta', 'frandroid24']),

  // What is used
  meUsed: evidence(['vz', 'zdf']),
  meNotUsed: evidence(['clubicMeta', 'cna'], sayWhatIsKnown),
  meWaPrivateChats: evidence(['upday', 'eff']),
  meWaAiChats: evidence(['upday', 'eff'], { ...contradiction, against: ['zagla'] }),
  meHumanReview: { ...evidence(['inventoryMeta'], readAnew('inventories')), link: 'metaEuAiTerms' },
  meAds: evidence(['hansindia', 'coincentral']),

  // The form
  meNoReason: evidence(['vzrlp'], changed('2026-11-24', 'onePage')),
  meCnilSheet: { ...evidence(['acker', 'archimag'], plainer), link: 'cnilSheet' },
  meSignIn: evidence(['upday', 'rostock']),
  meCountry: evidence(['wealthy']),
  meTwoForms: evidence(['derogab', 'lcMeta1'], {
    ...contradiction,
    against: ['ppdelft', 'datenanfragen1179'],
  }),
  meFormStillGiven: evidence(['inventoryMeta'], readAnew('told')),
  meFormName: evidence(['inventoryMeta'], told),
  meFormsMoved: { ...evidence(['dn3841', 'dn3840']), link: 'metaSupportPrivacy' },
  meLayout: ourReading(),
  mePrivacyCentreFr: {
    ...evidence(['dunstan', 'domogeek'], told),
    link: 'metaPrivacyCentreFr',
  },
  meConfirmation: evidence(['bfmMeta', 'dunstan', 'sky']),
  meCode: evidence(['mgillion', 'lcMeta2']),
  meDpcReport: evidence(['dpcMeta'], told),

  // Who it is not for, and what does nothing
  meWallStatement: evidence(['gzero', 'dunstan', 'goodbye']),
  mePages: evidence(['sky']),
  meUnder18: evidence(['clubicMeta', 'cna']),
  meOutsideRegions: evidence(['inventoryMeta'], readAnew('regions')),
  meElsewhere: evidence(['gzero', 'goodbye', 'nanobits'], changed('2026-11-24', 'regions')),

  // Settings nearby
  meReuseOn: evidence(['inventoryMeta'], readAnew('told')),
  meCameraRoll: { ...evidence(['inventoryMeta'], readAnew('told')), link: 'metaCameraRoll' },

  // WhatsApp and Messenger
  meBlueCircle: evidence(['vz', 'ccmWa', 'internauteWa'], {
    ...readAnew('blueCircle'),
    against: ['inventoryMeta'],
  }),
  /** Two documents quote the one announcement: it counts once. */
  meAcpEffect: evidence(['wablog'], readAnew('announcement')),
  meAcpLimits: evidence(['inventoryMeta'], readAnew('inventories')),
  meAcpNotBefore: evidence(['inventoryMeta'], readAnew('inventories')),
  meAcpMention: evidence(['frandroidWa'], { ...contradiction, against: ['particleAcp'] }),
  meResetAi: evidence(['particleWa', 'datastudios'], {
    ...readAnew('resetAi'),
    against: ['inventoryMeta'],
  }),
  meResetDoubt: { ...evidence(['inventoryMeta'], inventories), link: 'metaAiTerms' },
  meWaGeneralForm: evidence(['clubicForum', 'ppdelft']),
  meWaFormName: evidence(['inventoryMeta'], told),
  meWaAsksReasons: evidence(['clubicForum'], sayWhatIsKnown),
  meWaNotConcerned: evidence(['ppdelft'], sayWhatIsKnown),
  meWaBrazil: evidence(['nanobits'], sayWhatIsKnown),
  meMessengerNoForm: ourReading(),
  meMuteIsNoRefusal: ourReading(),

  // What others published
  meThirdPartyReview: evidence(['lcMeta3']),
  meThirdPartyGeneral: evidence(['metahelp'], told),
  meThirdPartyFields: ourReading(),
  meThirdPartyAccount: ourReading(),
} as const satisfies Record<string, Claim>;
