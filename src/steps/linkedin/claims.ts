import type { Claim } from '../claim.ts';
import { changed, evidence, ourReading } from '../evidence.ts';

const today = '2026-11-24';
const told = changed(today, 'told');
/** The first article names the page by these words. */
const article = { seed: 'gérer vos données et vos activités' };

/** What we say about LinkedIn. Ids begin with `li`. */
export const claims = {
  // What LinkedIn takes
  liTakes: evidence(['jarovsky', 'sml', 'europe1'], told),
  liSince: evidence(['nltimes', 'pinsent'], told),
  liDataDisputed: evidence(['bdm', 'gnt', 'vert'], {
    ...changed(today, 'contradiction'),
    against: ['jarovsky', 'sml'],
  }),
  liLegalBasis: evidence(['next', 'ota', 'rsync'], {
    ...told,
    quotes: { rsync: 'intérêts légitimes' },
  }),

  // The documented path
  liArticlePath: { ...evidence(['seed'], { ...told, quotes: article }), link: 'linkedinSetting' },
  liOneArticle: evidence(['seed'], { quotes: article }),
  liArticleMixes: evidence(['seed'], told),
  liLogPages: evidence(['inventoryLinkedin'], told),
  liLogAddress: evidence(['inventoryLinkedin'], told),
  liGearRoute: evidence(['blick'], told),
  liAuthoritiesNameSwitch: evidence(['apd', 'securitynl', 'edotto'], {
    quotes: { apd: 'Données pour l’amélioration de l’IA générative' },
  }),

  // What a refusal on LinkedIn changes
  liFutureStops: evidence(['liA6278444'], {
    changes: [
      { date: today, why: 'affiliates' },
      { date: today, why: 'copyOnly' },
    ],
  }),
  liAnyTime: evidence(['apd', 'cnpd']),
  liStillUsable: evidence(['liA6278444', 'netzpolitik']),

  // What it does not change
  liPastStays: evidence(['liA6278444', 'privacyweb'], changed(today, 'plainer')),
  liOtherModels: evidence(['liA6278444'], changed(today, 'copyOnly')),
  liTypedIntoAi: evidence(['liA6278444', 'netzpolitik']),
  liPrivateMessages: evidence(
    ['jarovsky', 'sml', 'europe1', 'edotto', 'fnac', 'windowsreport'],
    changed(today, 'sayWhatIsKnown'),
  ),
  liLateScope: evidence(['liA6278444'], {
    ...changed(today, 'contradiction'),
    against: ['bitcity'],
  }),

  // The switch
  liOnByDefault: evidence(['liA6278444', 'apd']),
  liSwitchColours: evidence(['srf', 'watson'], told),
  liNoSaveButton: ourReading(),
  liUnder18: evidence(['prudencia', 'irishlegal']),
  liRegions: evidence(['bitdefender', 'blick'], {
    ...changed(today, 'contradiction'),
    against: ['windowsreport', 'ota'],
  }),
  liHongKong: evidence(['pcpd'], {
    ...told,
    quotes: { pcpd: 'Data for Generative AI Improvement' },
  }),

  // Other controls near it
  liResearch: evidence(['stellar'], told),
  liPartners: evidence(['liA1397243', 'liA8059228'], {
    ...changed(today, 'contradiction'),
    against: ['meindeal', 'srf'],
  }),

  // What authorities say
  liCnilSheet: { ...evidence(['acker', 'archimag'], told), link: 'cnilSheet' },
  liDpcNovember: evidence(['irishlegal', 'pinsent', 'privacydaily'], told),
  dpcLead: evidence(['cnpd']),

  // The objection form
  liFormCovers: evidence(['lcLi', 'bruschi'], changed(today, 'formCovers')),
  liFormNonMembers: evidence(['lcLi', 'bruschi', 'bitcity']),
  liFormFields: evidence(['lcLi']),
  liFormChoice: evidence(['bruschi', 'vociamo'], changed(today, 'formCovers')),
  liFormNoReason: evidence(['bruschi'], changed(today, 'sayWhatIsKnown')),
  liFormConfirm: evidence(['vociamo', 'particleGarante']),
} as const satisfies Record<string, Claim>;
