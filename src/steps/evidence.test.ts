import { describe, expect, test } from 'vitest';
import { row, table } from '../testing/table.ts';
import { allGuides, guideKey } from './catalogue.ts';
import { claims } from './claims.ts';
import {
  changed,
  confidenceOf,
  type Evidence,
  evidence,
  firstReading,
  independent,
  latest,
  oldest,
  ourReading,
} from './evidence.ts';
import { links } from './links.ts';
import { screens } from './screens.ts';
import { type Source, sources } from './sources.ts';

const again = 'Say it here too, as its source gives it.';

function rowsOf(all: Readonly<Record<string, Evidence>>): string[][] {
  return Object.entries(all).map(([id, each]) => [
    id,
    confidenceOf(each),
    [each.sources.join(' '), ...(each.against ? [each.against.join(' ')] : [])].join(' ≠ '),
  ]);
}

describe('how sure we are', () => {
  test.each([
    ['two sources', evidence(['blick', 'vert']), 'confirmed'],
    ['one source', evidence(['vert']), 'single'],
    ['two pages of one publisher', evidence(['ccmMeta', 'ccmWa']), 'single'],
    ['an authority’s own page', evidence(['apd']), 'confirmed'],
    ['the platform’s own page', evidence(['metahelp']), 'confirmed'],
    ['the platform’s own page, read in a copy', evidence(['liA6278444']), 'single'],
    ['two such pages', evidence(['liA6278444', 'liA8059228']), 'single'],
    ['such a page and another source', evidence(['liA6278444', 'bitcity']), 'confirmed'],
    ['a third party’s inventory', evidence(['inventoryMeta']), 'single'],
    ['the first article alone', evidence(['seed']), 'seed'],
    ['the first article and another', evidence(['seed', 'vert']), 'confirmed'],
    ['sources against others', evidence(['apd', 'vert'], { against: ['blick'] }), 'disputed'],
    ['our own words', ourReading(['blick', 'vert']), 'inferred'],
    ['nothing', ourReading(), 'inferred'],
  ] as const)('follows from its sources: %s', (_, read, sure) => {
    expect(confidenceOf(read)).toBe(sure);
  });

  test('counts publishers, not pages', () => {
    expect(independent([])).toBe(0);
    expect(independent(['blick', 'vert', 'seed'])).toBe(3);
    expect(independent(['particleWa', 'particleAcp', 'lcMeta1', 'lcMeta2'])).toBe(2);
  });

  test('is never typed: no file of the data holds one', () => {
    const data = import.meta.glob<string>('./**/{claims,labels,links,law,screens}.ts', {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const typed = Object.entries(data).filter(([, text]) =>
      /confidence|'(confirmed|single|disputed|inferred)'/.test(text),
    );
    expect(Object.keys(data).length).toBeGreaterThan(6);
    expect(typed.map(([file]) => file)).toEqual([]);
  });

  test('may change, with a day and a reason', () => {
    expect(evidence(['vert'], changed('2027-01-05', 'onePage')).changes).toEqual([
      { date: '2027-01-05', why: 'onePage' },
    ]);
  });
});

describe('what we say', () => {
  test('of platforms and the law was read here, and is as sure as this', () => {
    expect(rowsOf(claims).map(row), again).toEqual(
      table(`
      gdprArticle21           | single    | gdprhub
      gdprMonth               | confirmed | gdprrating cnilplainte
      cnilReasons             | confirmed | cnilOpp
      cnilProof               | confirmed | cnilOpp
      cnilComplaint           | confirmed | cnilplainte
      reasonInLetter          | confirmed | dn1780 dn904
      liTakes                 | confirmed | jarovsky sml europe1
      liSince                 | confirmed | nltimes pinsent
      liDataDisputed          | disputed  | bdm gnt vert ≠ jarovsky sml
      liLegalBasis            | confirmed | next ota rsync
      liArticlePath           | seed      | seed
      liOneArticle            | seed      | seed
      liArticleMixes          | seed      | seed
      liLogPages              | single    | inventoryLinkedin
      liLogAddress            | single    | inventoryLinkedin
      liGearRoute             | single    | blick
      liAuthoritiesNameSwitch | confirmed | apd securitynl edotto
      liFutureStops           | single    | liA6278444
      liAnyTime               | confirmed | apd cnpd
      liStillUsable           | confirmed | liA6278444 netzpolitik
      liPastStays             | confirmed | liA6278444 privacyweb
      liOtherModels           | single    | liA6278444
      liTypedIntoAi           | confirmed | liA6278444 netzpolitik
      liPrivateMessages       | confirmed | jarovsky sml europe1 edotto fnac windowsreport
      liLateScope             | disputed  | liA6278444 ≠ bitcity
      liOnByDefault           | confirmed | liA6278444 apd
      liSwitchColours         | confirmed | srf watson
      liNoSaveButton          | inferred  |
      liUnder18               | confirmed | prudencia irishlegal
      liRegions               | disputed  | bitdefender blick ≠ windowsreport ota
      liHongKong              | confirmed | pcpd
      liResearch              | single    | stellar
      liPartners              | disputed  | liA1397243 liA8059228 ≠ meindeal srf
      liCnilSheet             | confirmed | acker archimag
      liDpcNovember           | confirmed | irishlegal pinsent privacydaily
      dpcLead                 | confirmed | cnpd
      liFormCovers            | confirmed | lcLi bruschi
      liFormNonMembers        | confirmed | lcLi bruschi bitcity
      liFormFields            | single    | lcLi
      liFormChoice            | confirmed | bruschi vociamo
      liFormNoReason          | single    | bruschi
      liFormConfirm           | confirmed | vociamo particleGarante
      meFutureStops           | single    | franceinfo
      meAnyTime               | confirmed | vz internaute dpcMeta
      meLinked                | disputed  | mac4ever promptfacile ≠ derogab whooley inventoryMeta
      meThreads               | inferred  | ccmMeta mac4ever
      mePastStays             | confirmed | vz testachats
      meLateScope             | inferred  |
      meOthersPosts           | confirmed | bfmMeta frandroid24
      meUsed                  | confirmed | vz zdf
      meNotUsed               | confirmed | clubicMeta cna
      meWaPrivateChats        | confirmed | upday eff
      meWaAiChats             | disputed  | upday eff ≠ zagla
      meHumanReview           | single    | inventoryMeta
      meAds                   | confirmed | hansindia coincentral
      meNoReason              | single    | vzrlp
      meCnilSheet             | confirmed | acker archimag
      meSignIn                | confirmed | upday rostock
      meCountry               | single    | wealthy
      meTwoForms              | disputed  | derogab lcMeta1 ≠ ppdelft datenanfragen1179
      meFormStillGiven        | single    | inventoryMeta
      meFormName              | single    | inventoryMeta
      meFormsMoved            | single    | dn3841 dn3840
      meLayout                | inferred  |
      mePrivacyCentreFr       | confirmed | dunstan domogeek
      meConfirmation          | confirmed | bfmMeta dunstan sky
      meCode                  | confirmed | mgillion lcMeta2
      meDpcReport             | confirmed | dpcMeta
      meWallStatement         | confirmed | gzero dunstan goodbye
      mePages                 | single    | sky
      meUnder18               | confirmed | clubicMeta cna
      meOutsideRegions        | single    | inventoryMeta
      meElsewhere             | confirmed | gzero goodbye nanobits
      meReuseOn               | single    | inventoryMeta
      meCameraRoll            | single    | inventoryMeta
      meBlueCircle            | disputed  | vz ccmWa internauteWa ≠ inventoryMeta
      meAcpEffect             | single    | wablog
      meAcpLimits             | single    | inventoryMeta
      meAcpNotBefore          | single    | inventoryMeta
      meAcpMention            | disputed  | frandroidWa ≠ particleAcp
      meResetAi               | disputed  | particleWa datastudios ≠ inventoryMeta
      meResetDoubt            | single    | inventoryMeta
      meWaGeneralForm         | confirmed | clubicForum ppdelft
      meWaFormName            | single    | inventoryMeta
      meWaAsksReasons         | single    | clubicForum
      meWaNotConcerned        | single    | ppdelft
      meWaBrazil              | single    | nanobits
      meMessengerNoForm       | inferred  |
      meMuteIsNoRefusal       | inferred  |
      meThirdPartyReview      | single    | lcMeta3
      meThirdPartyGeneral     | confirmed | metahelp
      meThirdPartyFields      | inferred  |
      meThirdPartyAccount     | inferred  |
    `),
    );
  });

  test('of addresses was read here, and is as sure as this', () => {
    expect(rowsOf(links).map(row), again).toEqual(
      table(`
      cnilSheet             | inferred  | acker archimag
      linkedinFeed          | confirmed | blick ebas
      linkedinAccount       | single    | stellar
      linkedinPrivacy       | single    | interfaceCopyA
      linkedinLog           | single    | inventoryLinkedin
      linkedinLogOlder      | single    | inventoryLinkedin
      linkedinSetting       | confirmed | lcLi inventoryLinkedin
      linkedinObjectionForm | confirmed | lcLi bruschi
      metaPrivacyCentre     | confirmed | dunstan domogeek
      metaPrivacyCentreFr   | confirmed | dunstan domogeek
      facebookForm          | confirmed | derogab lcMeta1
      facebookFormOlder     | confirmed | ppdelft datenanfragen1179
      instagramForm         | confirmed | ppdelft datenanfragen1179
      instagramFormOther    | single    | derogab
      metaThirdPartyForm    | confirmed | lcMeta3 inventoryMeta
      metaSupportPrivacy    | single    | dn3841
      metaAiTerms           | single    | inventoryMeta
      metaEuAiTerms         | single    | inventoryMeta
      metaCameraRoll        | single    | inventoryMeta
      whatsappHelp          | single    | clubicForum
      whatsappForm          | single    | ppdelft
    `),
    );
  });

  test('by each drawing was read here', () => {
    const rows = Object.entries(screens).flatMap(([id, { layout }]) =>
      'computer' in layout
        ? rowsOf({ [`${id} computer`]: layout.computer, [`${id} phone`]: layout.phone })
        : rowsOf({ [id]: layout }),
    );
    expect(rows.map(row), again).toEqual(
      table(`
      linkedin-menu computer         | confirmed | blick ebas
      linkedin-menu phone            | confirmed | iphoned srf
      linkedin-settings computer     | confirmed | liA1337839 inventoryLinkedin
      linkedin-settings phone        | confirmed | blick iphoned
      linkedin-data-privacy computer | confirmed | cloneOmar interfaceCopyA interfaceCopyB
      linkedin-data-privacy phone    | single    | interfaceCopyC
      linkedin-log                   | single    | prominence
      linkedin-entry                 | seed      | seed
      linkedin-switch                | confirmed | autiomaa itconnect srf watson
      linkedin-form                  | confirmed | lcLi bruschi vociamo
      linkedin-form-send             | confirmed | vociamo particleGarante
      linkedin-card-on               | confirmed | srf watson
      linkedin-card-off              | confirmed | srf watson
      facebook-menu                  | confirmed | wealthy sky
      facebook-submenu               | confirmed | quatrys techrads
      facebook-privacy-centre        | confirmed | soononmars lebigdata dunstan
      facebook-form                  | confirmed | dunstan prosieben sky
      facebook-third-party-choice    | single    | lcMeta3
      facebook-third-party-form      | inferred  | lcMeta3
      instagram-profile              | confirmed | zagla techrads
      instagram-settings             | confirmed | techrads deepai
      instagram-privacy-centre       | confirmed | sortir techrads
      instagram-form                 | confirmed | dunstan prosieben sky
      whatsapp-advanced-privacy      | confirmed | sipochAcp inventoryMeta
      whatsapp-chats                 | confirmed | internauteWa iacom
      whatsapp-objection             | confirmed | clubicForum jvmag ppdelft
      messenger-mute                 | confirmed | sipochMute tinygrab
      facebook-card-email            | confirmed | bfmMeta dunstan sky
      facebook-card-window           | single    | sky
      facebook-card-awaiting         | inferred  |
      instagram-card-email           | confirmed | bfmMeta dunstan sky
      instagram-card-window          | single    | sky
      whatsapp-card-email            | inferred  |
      whatsapp-card-awaiting         | inferred  |
      messenger-card-email           | confirmed | bfmMeta dunstan sky
      messenger-card-muted           | confirmed | sipochMute tinygrab
    `),
    );
  });

  test('of each step was read here', () => {
    const rows = allGuides.flatMap((stop) =>
      stop.guide.steps.map((step) => [`${guideKey(stop)}/${step.id}`, step.sources.join(' ')]),
    );
    expect(rows.map(row), again).toEqual(
      table(`
      linkedin/notification/account-preferences | seed apd ebas iphoned srf
      linkedin/notification/data-privacy        | seed liA1337839 stellar
      linkedin/notification/manage-data         | seed prominence cloneOmar interfaceCopyC
      linkedin/notification/notification        | seed prominence
      linkedin/notification/refuse              | seed
      linkedin/notification/check               | apd securitynl edotto liA6278444 srf watson
      linkedin/switch/open-setting              | apd srf cloneOmar blick iphoned
      linkedin/switch/turn-off                  | itconnect autiomaa srf watson
      linkedin/switch/check                     | apd securitynl edotto liA6278444 srf watson
      linkedin/objection-form/fill-in           | lcLi bruschi vociamo
      linkedin/objection-form/send              | vociamo particleGarante
      linkedin/objection-form/keep-proof        | cnilOpp cnilplainte gdprrating cnpd
      meta-ai/facebook/settings                 | quatrys techrads wealthy sky
      meta-ai/facebook/privacy-centre           | quatrys techrads
      meta-ai/facebook/object                   | soononmars etouffoir techrads lebigdata dunstan
      meta-ai/facebook/form                     | soononmars dunstan prosieben sky vzrlp
      meta-ai/facebook/check                    | sky bfmMeta dunstan mastoDec cnilOpp cnilplainte gdprrating
      meta-ai/instagram/settings                | zagla techrads deepai mastoDec
      meta-ai/instagram/privacy-centre          | zagla techrads deepai wealthy
      meta-ai/instagram/object                  | sortir techrads deepai wealthy
      meta-ai/instagram/form                    | soononmars dunstan prosieben sky vzrlp
      meta-ai/instagram/check                   | sky bfmMeta dunstan mastoDec cnilOpp cnilplainte gdprrating
      meta-ai/whatsapp/what-applies             | upday vz ccmWa internauteWa zagla
      meta-ai/whatsapp/advanced-chat-privacy    | sipochAcp frandroidWa sysdesign inventoryMeta factcrescendo
      meta-ai/whatsapp/delete-meta-ai-chat      | internauteWa iacom
      meta-ai/whatsapp/objection                | clubicForum jvmag ppdelft
      meta-ai/whatsapp/check                    | clubicForum ppdelft nanobits cnilOpp cnilplainte gdprrating
      meta-ai/messenger/what-applies            | clubicMeta cna domogeek
      meta-ai/messenger/mute-meta-ai            | sipochMute tinygrab
      meta-ai/messenger/check                   | domogeek sky bfmMeta
      meta-ai/others-about-you/open-form        | lcMeta3 inventoryMeta bfmMeta frandroid24
      meta-ai/others-about-you/fill-in          | lcMeta3 cnilOpp metahelp
      meta-ai/others-about-you/send             | lcMeta3 cnilOpp
      meta-ai/others-about-you/check            | lcMeta3 cnilOpp cnilplainte gdprrating
    `),
    );
  });
});

describe('a source', () => {
  test('is the platform itself, an authority or somebody else, read there or in a copy', () => {
    const rows = Object.entries(sources).map(([id, source]: [string, Source]) => [
      id,
      source.kind,
      source.copy ? 'copy' : '',
      source.published ?? '',
      source.href ? new URL(source.href).host : '',
    ]);
    // source, kind, whether only a copy of it was read, day, host: none where we must not link it
    expect(rows.map(row), again).toEqual(
      table(`
      seed              | press        |      | 2025-09-22 | gensdinternet.fr
      apd               | authority    |      | 2025-09-29 | www.autoriteprotectiondonnees.be
      cnpd              | authority    |      | 2025-10    | cnpd.public.lu
      bfm               | press        |      | 2025-11-02 | mediaplayer.bfmtv.com
      liA6278444        | platform     | copy |            | www.linkedin.com
      liA1337839        | platform     | copy |            | www.linkedin.com
      liA8059228        | platform     | copy |            | www.linkedin.com
      li92055           | platform     | copy |            | www.linkedin.com
      liA10528008       | platform     | copy |            | www.linkedin.com
      vz                | organisation |      |            | www.verbraucherzentrale.de
      vzrlp             | organisation |      |            | verbraucherzentrale-rlp.de
      prominence        | press        |      |            | www.prominence.global
      cloneOmar         | interface    |      |            | github.com
      stellar           | person       |      |            | github.com
      blick             | press        |      |            | www.blick.ch
      vert              | press        |      |            | vert.eco
      ebas              | press        |      | 2024       | www.ebas.ch
      kaspersky         | press        |      | 2021       | privacy.kaspersky.com
      cookiecom         | person       |      |            | cookie-com.com
      clubicLi          | press        |      |            | www.clubic.com
      penheel           | person       |      |            | penheel.com
      itconnect         | press        |      |            | www.it-connect.fr
      rsync             | person       |      |            | www.rsync.link
      autiomaa          | person       |      | 2025-09-18 | blog.autiomaa.org
      geeko             | press        |      | 2025-09-24 | geeko.lesoir.be
      fnac              | press        |      |            | leclaireur.fnac.com
      srf               | press        |      |            | www.srf.ch
      watson            | press        |      |            | www.watson.ch
      lcLi              | press        |      | 2026       | legalclarity.org
      netzpolitik       | press        |      |            | netzpolitik.org
      courstech         | press        | copy |            |
      iphoned           | press        |      |            | www.iphoned.nl
      windowsreport     | press        |      |            | windowsreport.com
      bitdefender       | press        |      |            | www.bitdefender.com
      jarovsky          | person       | copy |            | www.linkedin.com
      sml               | person       |      | 2025-09-20 | socialmediaforlearning.com
      europe1           | press        |      |            | www.europe1.fr
      edotto            | press        |      |            | www.edotto.com
      prudencia         | press        |      |            | www.prudencia.media
      irishlegal        | press        |      |            | www.irishlegal.com
      next              | press        |      |            | next.ink
      bdm               | press        |      |            | www.blogdumoderateur.com
      gnt               | press        |      |            | www.generation-nt.com
      ota               | organisation |      |            | github.com
      nltimes           | press        |      | 2025-09-24 | nltimes.nl
      pinsent           | press        |      |            | www.pinsentmasons.com
      privacydaily      | press        |      | 2025-11-07 |
      pcpd              | authority    |      | 2024-10-15 | www.pcpd.org.hk
      meindeal          | press        |      |            | www.mein-deal.com
      liA1397243        | platform     | copy |            | www.linkedin.com
      bitcity           | press        |      |            | www.bitcity.it
      bruschi           | press        |      |            | www.avvocatobruschi.it
      vociamo           | person       |      |            | vociamo.com
      particleGarante   | press        |      |            | particle.news
      securitynl        | press        |      |            | www.security.nl
      privacyweb        | press        |      |            | privacy-web.nl
      acker             | press        |      | 2025-11-12 | www.cabinetacker.fr
      archimag          | press        |      | 2025-10-17 | www.archimag.com
      ppdelft           | person       | copy | 2025-05    |
      datenanfragen1179 | organisation |      | 2025-05-11 | github.com
      derogab           | person       |      | 2025-05-26 | github.com
      lcMeta1           | press        |      |            | legalclarity.org
      lcMeta2           | press        |      |            | legalclarity.org
      lcMeta3           | press        |      |            | legalclarity.org
      clubicForum       | person       |      |            | forum.clubic.com
      clubicMeta        | press        |      |            | www.clubic.com
      dunstan           | person       |      |            | vivdunstan.dreamwidth.org
      domogeek          | person       |      | 2025-05-27 | domogeek.net
      upday             | press        |      |            | www.upday.com
      rostock           | organisation |      |            | www.dienstleistungsportal.uni-rostock.de
      prosieben         | press        |      |            | www.prosieben.de
      sky               | press        |      |            | tg24.sky.it
      wealthy           | person       |      |            | my.wealthyaffiliate.com
      soononmars        | press        |      |            | soononmars.com
      bfmMeta           | press        |      | 2025-04-17 | www.bfmtv.com
      mgillion          | person       |      | 2025-05-08 | www.mgillion.be
      franceinfo        | press        | copy |            |
      quatrys           | press        |      |            | www.quatrys.fr
      techrads          | press        | copy |            |
      etouffoir         | person       |      | 2025-05    | etouffoir.blogspot.com
      lebigdata         | press        |      |            | www.lebigdata.fr
      mastoDec          | person       | copy | 2025-12    |
      zagla             | press        |      |            | zagla.io
      deepai            | press        |      |            | deepai.fr
      sortir            | press        |      |            | www.sortiraparis.com
      dpcMeta           | authority    |      |            | www.dataprotection.ie
      internaute        | press        |      |            | www.linternaute.com
      internauteWa      | press        |      |            | www.linternaute.com
      zdf               | press        | copy |            |
      testachats        | organisation |      |            | www.test-achats.be
      mac4ever          | press        |      |            | www.mac4ever.com
      promptfacile      | person       |      |            | promptfacile.fr
      whooley           | person       |      |            | danielwhooley.com
      ccmMeta           | press        |      |            | www.commentcamarche.net
      ccmWa             | press        |      |            | www.commentcamarche.net
      frandroid24       | press        |      | 2024       | www.frandroid.com
      frandroidWa       | press        |      |            | www.frandroid.com
      eff               | organisation | copy |            |
      nanobits          | press        |      |            | nanobits.tv.br
      iacom             | press        |      |            | intelligence-artificielle.com
      particleWa        | press        |      |            | particle.news
      particleAcp       | press        |      |            | particle.news
      datastudios       | press        |      |            | www.datastudios.org
      sipochMute        | press        | copy |            |
      sipochAcp         | press        | copy |            |
      tinygrab          | press        |      |            | tinygrab.com
      sysdesign         | person       |      |            | sysdesign-wiki.pages.dev
      cna               | press        |      |            | www.channelnewsasia.com
      hansindia         | press        |      |            | www.thehansindia.com
      coincentral       | press        |      |            | coincentral.com
      dn3841            | organisation |      | 2026-08-14 | github.com
      dn3840            | organisation |      | 2026-08-14 | github.com
      jvmag             | press        |      | 2025-05-08 | jvmag.ch
      dn1780            | organisation |      |            | github.com
      dn904             | organisation |      |            | github.com
      gdprhub           | organisation |      |            | gdprhub.eu
      gdprrating        | press        |      |            | www.gdpr-rating.eu
      cnilplainte       | authority    |      |            | cnil.fr
      cnilOpp           | authority    |      |            | www.cnil.fr
      gzero             | press        |      | 2024-09    | www.gzeromedia.com
      goodbye           | press        |      |            | openaimaster.ai
      metahelp          | platform     |      |            | www.meta.com
      interfaceCopyA    | interface    | copy |            |
      interfaceCopyB    | interface    | copy |            |
      interfaceCopyC    | interface    | copy |            |
      wablog            | platform     | copy |            | blog.whatsapp.com
      factcrescendo     | press        |      | 2026-09-30 | english.factcrescendo.com
      waInterfaceA      | interface    | copy |            |
      waInterfaceB      | interface    | copy |            |
      waInterfaceC      | interface    | copy |            |
      inventoryLinkedin | inventory    |      | 2026-09    |
      inventoryMeta     | inventory    |      | 2026-10-02 |
    `),
    );
  });

  test('has a name', () => {
    expect(Object.values(sources).filter(({ name }) => name.trim() === '')).toEqual([]);
  });

  test('is linked by https at a page of its own', () => {
    const hrefs = Object.values(sources).flatMap(({ href }) => (href === null ? [] : [href]));
    const insecure = hrefs.filter((href) => new URL(href).protocol !== 'https:');
    expect(insecure).toEqual([]);
    expect(hrefs.filter((href) => new URL(href).href === `${new URL(href).origin}/`)).toEqual([]);
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });
});

describe('the day of a reading', () => {
  test('is that of the first reading, unless it is given', () => {
    expect(firstReading).toBe('2026-11-23');
    expect(ourReading()).toEqual({ sources: [], ours: true, read: '2026-11-23' });
    expect(evidence(['vert']).read).toBe('2026-11-23');
    expect(evidence(['vert'], { read: '2027-01-05' }).read).toBe('2027-01-05');
  });

  test('of several is the oldest, so that none hides another', () => {
    const days = ['2027-02-01', '2026-11-23', '2027-01-05'] as const;
    expect(oldest(days)).toBe('2026-11-23');
    expect(oldest(days.slice(0, 1))).toBe('2027-02-01');
    expect(days).toEqual(['2027-02-01', '2026-11-23', '2027-01-05']);
  });

  test('by which all were read is the latest', () => {
    const days = ['2027-02-01', '2026-11-23', '2027-03-05'] as const;
    expect(latest(days)).toBe('2027-03-05');
    expect(days).toEqual(['2027-02-01', '2026-11-23', '2027-03-05']);
  });

  test('of nothing is the first reading', () => {
    expect(oldest([])).toBe(firstReading);
    expect(latest([])).toBe(firstReading);
  });
});
