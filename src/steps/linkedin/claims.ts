import { type Evidence, evidence } from '../sources.ts';

/** What we say about LinkedIn. Ids begin with `li`. */
export const linkedinClaims = {
  // The documented path
  liOneArticle: evidence('seed', ['seed']),
  liAuthoritiesNameSwitch: evidence('confirmed', ['apd', 'securitynl', 'edotto']),

  // What a refusal on LinkedIn changes
  liFutureStops: evidence('confirmed', ['liA6278444']),
  liAnyTime: evidence('confirmed', ['apd', 'cnpd']),
  liStillUsable: evidence('confirmed', ['liA6278444', 'netzpolitik']),

  // What it does not change
  liPastStays: evidence('confirmed', ['liA6278444', 'privacyweb']),
  liOtherModels: evidence('confirmed', ['liA6278444']),
  liTypedIntoAi: evidence('confirmed', ['liA6278444', 'netzpolitik']),
  liPrivateMessages: evidence('confirmed', [
    'jarovsky',
    'sml',
    'europe1',
    'edotto',
    'fnac',
    'windowsreport',
  ]),
  liLateScope: evidence('confirmed', ['liA6278444', 'bitcity']),

  // The switch
  liOnByDefault: evidence('confirmed', ['liA6278444', 'apd']),
  liNoSaveButton: evidence('inferred'),
  liUnder18: evidence('confirmed', ['prudencia', 'irishlegal']),
  liRegions: evidence('confirmed', ['bitdefender', 'blick']),

  // The objection form
  liFormCovers: evidence('confirmed', ['lcLi', 'bruschi']),
  liFormNonMembers: evidence('confirmed', ['lcLi', 'bruschi', 'bitcity']),
  liFormFields: evidence('single', ['lcLi']),
  liFormChoice: evidence('confirmed', ['bruschi', 'vociamo']),
  liFormNoReason: evidence('single', ['bruschi']),
  liFormConfirm: evidence('confirmed', ['vociamo', 'particleGarante']),
  dpcLead: evidence('confirmed', ['cnpd']),
} as const satisfies Record<string, Evidence>;
