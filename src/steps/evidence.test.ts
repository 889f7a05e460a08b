import { describe, expect, test } from 'vitest';
import { table } from '../testing/table.ts';
import { allGuides, guideKey } from './catalogue.ts';
import { claims } from './claims.ts';
import { links } from './links.ts';
import { type Evidence, evidence, firstReading, oldest, type Source, sources } from './sources.ts';

const again = 'Say it here too, as its source gives it.';

function rowsOf(all: Readonly<Record<string, Evidence>>): string[][] {
  return Object.entries(all).map(([id, { confidence, sources: read }]) => [
    id,
    confidence,
    read.join(' '),
  ]);
}

describe('what we say', () => {
  test('of platforms and the law was read here, and is as sure as this', () => {
    expect(rowsOf(claims), again).toEqual(
      table(`
      gdprArticle21           | confirmed | gdprhub
      gdprMonth               | confirmed | gdprrating cnilplainte
      cnilReasons             | confirmed | cnilOpp
      cnilProof               | confirmed | cnilOpp
      cnilComplaint           | confirmed | cnilplainte
      liOneArticle            | seed      | seed
      liAuthoritiesNameSwitch | confirmed | apd securitynl edotto
      liFutureStops           | confirmed | liA6278444
      liAnyTime               | confirmed | apd cnpd
      liStillUsable           | confirmed | liA6278444 netzpolitik
      liPastStays             | confirmed | liA6278444 privacyweb
      liOtherModels           | confirmed | liA6278444
      liTypedIntoAi           | confirmed | liA6278444 netzpolitik
      liPrivateMessages       | confirmed | jarovsky sml europe1 edotto fnac windowsreport
      liLateScope             | confirmed | liA6278444 bitcity
      liOnByDefault           | confirmed | liA6278444 apd
      liNoSaveButton          | inferred  |
      liUnder18               | confirmed | prudencia irishlegal
      liRegions               | confirmed | bitdefender blick
      liFormCovers            | confirmed | lcLi bruschi
      liFormNonMembers        | confirmed | lcLi bruschi bitcity
      liFormFields            | single    | lcLi
      liFormChoice            | confirmed | bruschi vociamo
      liFormNoReason          | single    | bruschi
      liFormConfirm           | confirmed | vociamo particleGarante
      dpcLead                 | confirmed | cnpd
      meFutureStops           | single    | franceinfo
      meAnyTime               | confirmed | vz internaute dpcMeta
      meLinked                | confirmed | mac4ever promptfacile derogab whooley
      meThreads               | inferred  | ccmMeta mac4ever
      mePastStays             | confirmed | vz testachats
      meLateScope             | inferred  |
      meOthersPosts           | confirmed | bfmMeta frandroid24
      meUsed                  | confirmed | vz zdf
      meNotUsed               | confirmed | clubicMeta cna
      meWaPrivateChats        | confirmed | upday eff
      meWaAiChats             | confirmed | upday eff zagla
      meHumanReview           | single    | inventoryMeta
      meAds                   | confirmed | hansindia coincentral
      meNoReason              | confirmed | vzrlp
      meCnilSheet             | confirmed | acker archimag
      meSignIn                | confirmed | upday rostock
      meCountry               | single    | wealthy
      meTwoForms              | confirmed | ppdelft datenanfragen1179 derogab lcMeta1
      meFormsMoved            | single    | dn3841 dn3840
      meLayout                | inferred  |
      meConfirmation          | confirmed | bfmMeta dunstan sky
      meCode                  | confirmed | mgillion lcMeta2
      meWallStatement         | confirmed | gzero dunstan goodbye
      mePages                 | single    | sky
      meUnder18               | confirmed | clubicMeta cna
      meOutsideRegions        | confirmed | gzero goodbye nanobits
      meBlueCircle            | confirmed | vz ccmWa internauteWa
      meAcpEffect             | confirmed | eff particleAcp
      meAcpLimits             | single    | inventoryMeta
      meAcpNotBefore          | inferred  |
      meAcpMention            | confirmed | frandroidWa particleAcp
      meResetAi               | confirmed | particleWa datastudios
      meResetDoubt            | single    | inventoryMeta
      meWaGeneralForm         | single    | clubicForum ppdelft
      meWaAnswers             | single    | clubicForum ppdelft
      meWaBrazil              | single    | nanobits
      meMessengerNoForm       | inferred  |
      meMuteIsNoRefusal       | inferred  |
      meThirdPartyReview      | single    | lcMeta3
      meThirdPartyFields      | inferred  |
      meThirdPartyAccount     | inferred  |
    `),
    );
  });

  test('of addresses was read here, and is as sure as this', () => {
    expect(rowsOf(links), again).toEqual(
      table(`
      linkedinFeed          | confirmed | blick ebas
      linkedinAccount       | confirmed | stellar
      linkedinPrivacy       | single    | interfaceCopies
      linkedinLog           | single    | inventoryLinkedin
      linkedinSetting       | confirmed | lcLi inventoryLinkedin
      linkedinObjectionForm | confirmed | lcLi bruschi
      metaPrivacyCentre     | confirmed | dunstan domogeek
      facebookForm          | confirmed | derogab lcMeta1
      facebookFormOlder     | confirmed | ppdelft datenanfragen1179
      instagramForm         | confirmed | ppdelft datenanfragen1179
      instagramFormOther    | single    | derogab
      metaThirdPartyForm    | confirmed | lcMeta3 inventoryMeta
      metaSupportPrivacy    | single    | dn3841
      whatsappHelp          | single    | clubicForum
      whatsappForm          | single    | ppdelft
    `),
    );
  });

  test('of each step was read here', () => {
    const rows = allGuides.flatMap((stop) =>
      stop.guide.steps.map((step) => [`${guideKey(stop)}/${step.id}`, step.sources.join(' ')]),
    );
    expect(rows, again).toEqual(
      table(`
      linkedin/notification/account-preferences | seed apd ebas iphoned srf
      linkedin/notification/data-privacy        | seed liA1337839 stellar
      linkedin/notification/manage-data         | seed prominence cloneOmar
      linkedin/notification/notification        | seed prominence
      linkedin/notification/refuse              | seed
      linkedin/notification/check               | apd securitynl edotto liA6278444 srf
      linkedin/switch/open-setting              | apd srf cloneOmar
      linkedin/switch/turn-off                  | itconnect autiomaa srf watson
      linkedin/switch/check                     | apd securitynl edotto liA6278444 srf
      linkedin/objection-form/open-form         | lcLi bruschi
      linkedin/objection-form/fill-in           | lcLi bruschi vociamo
      linkedin/objection-form/send              | vociamo particleGarante
      linkedin/objection-form/keep-proof        | cnilOpp cnilplainte gdprrating cnpd
      meta-ai/facebook/settings                 | quatrys techrads wealthy sky
      meta-ai/facebook/privacy-centre           | quatrys techrads
      meta-ai/facebook/object                   | soononmars etouffoir techrads lebigdata dunstan
      meta-ai/facebook/form                     | soononmars dunstan prosieben sky vzrlp
      meta-ai/facebook/check                    | sky bfmMeta dunstan cnilOpp cnilplainte gdprrating
      meta-ai/instagram/settings                | zagla techrads deepai mastoDec
      meta-ai/instagram/privacy-centre          | zagla techrads deepai wealthy
      meta-ai/instagram/object                  | sortir techrads deepai wealthy
      meta-ai/instagram/form                    | soononmars dunstan prosieben sky vzrlp
      meta-ai/instagram/check                   | sky bfmMeta dunstan cnilOpp cnilplainte gdprrating
      meta-ai/whatsapp/what-applies             | upday vz ccmWa internauteWa zagla
      meta-ai/whatsapp/advanced-chat-privacy    | sipochAcp frandroidWa sysdesign inventoryMeta
      meta-ai/whatsapp/delete-meta-ai-chat      | internauteWa iacom
      meta-ai/whatsapp/objection                | clubicForum jvmag ppdelft
      meta-ai/whatsapp/check                    | clubicForum ppdelft nanobits cnilOpp cnilplainte gdprrating
      meta-ai/messenger/what-applies            | clubicMeta cna domogeek
      meta-ai/messenger/mute-meta-ai            | sipochMute tinygrab
      meta-ai/messenger/reset                   | particleWa datastudios
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
    const rows = Object.entries(sources).map(([id, { kind, href, copy }]: [string, Source]) => [
      id,
      kind,
      copy ? 'copy' : '',
      href ? new URL(href).host : '',
    ]);
    // source, kind, whether only a copy of it was read, host: none where we must not link it
    expect(rows, again).toEqual(
      table(`
      seed              | other     |      | gensdinternet.fr
      apd               | authority |      | www.autoriteprotectiondonnees.be
      cnpd              | authority |      | cnpd.public.lu
      bfm               | other     |      | mediaplayer.bfmtv.com
      liA6278444        | platform  | copy | www.linkedin.com
      liA1337839        | platform  | copy | www.linkedin.com
      li92055           | platform  | copy | www.linkedin.com
      liA10528008       | platform  | copy | www.linkedin.com
      vz                | other     |      | www.verbraucherzentrale.de
      vzrlp             | other     |      | verbraucherzentrale-rlp.de
      prominence        | other     |      | www.prominence.global
      cloneOmar         | other     |      | github.com
      stellar           | other     |      | github.com
      blick             | other     |      | www.blick.ch
      vert              | other     |      | vert.eco
      ebas              | other     |      | www.ebas.ch
      kaspersky         | other     |      | privacy.kaspersky.com
      cookiecom         | other     |      | cookie-com.com
      clubicLi          | other     |      | www.clubic.com
      penheel           | other     |      | penheel.com
      itconnect         | other     |      | www.it-connect.fr
      rsync             | other     |      | www.rsync.link
      autiomaa          | other     |      | blog.autiomaa.org
      geeko             | other     |      | geeko.lesoir.be
      fnac              | other     |      | leclaireur.fnac.com
      srf               | other     |      | www.srf.ch
      watson            | other     |      | www.watson.ch
      lcLi              | other     |      | legalclarity.org
      netzpolitik       | other     |      | netzpolitik.org
      courstech         | other     | copy |
      iphoned           | other     |      | www.iphoned.nl
      windowsreport     | other     |      | windowsreport.com
      bitdefender       | other     |      | www.bitdefender.com
      jarovsky          | other     |      | www.linkedin.com
      sml               | other     |      | socialmediaforlearning.com
      europe1           | other     |      | www.europe1.fr
      edotto            | other     |      | www.edotto.com
      prudencia         | other     |      | www.prudencia.media
      irishlegal        | other     |      | www.irishlegal.com
      bitcity           | other     |      | www.bitcity.it
      bruschi           | other     |      | www.avvocatobruschi.it
      vociamo           | other     |      | vociamo.com
      particleGarante   | other     |      | particle.news
      securitynl        | other     |      | www.security.nl
      privacyweb        | other     |      | privacy-web.nl
      acker             | other     |      | www.cabinetacker.fr
      archimag          | other     |      | www.archimag.com
      ppdelft           | other     | copy |
      datenanfragen1179 | other     |      | github.com
      derogab           | other     |      | github.com
      lcMeta1           | other     |      | legalclarity.org
      lcMeta2           | other     |      | legalclarity.org
      lcMeta3           | other     |      | legalclarity.org
      clubicForum       | other     |      | forum.clubic.com
      clubicMeta        | other     |      | www.clubic.com
      dunstan           | other     |      | vivdunstan.dreamwidth.org
      domogeek          | other     |      | domogeek.net
      upday             | other     |      | www.upday.com
      rostock           | other     |      | www.dienstleistungsportal.uni-rostock.de
      prosieben         | other     |      | www.prosieben.de
      sky               | other     |      | tg24.sky.it
      wealthy           | other     |      | my.wealthyaffiliate.com
      soononmars        | other     |      | soononmars.com
      bfmMeta           | other     |      | www.bfmtv.com
      mgillion          | other     |      | www.mgillion.be
      franceinfo        | other     | copy |
      quatrys           | other     |      | www.quatrys.fr
      techrads          | other     | copy |
      etouffoir         | other     |      | etouffoir.blogspot.com
      lebigdata         | other     |      | www.lebigdata.fr
      mastoDec          | other     | copy |
      zagla             | other     |      | zagla.io
      deepai            | other     |      | deepai.fr
      sortir            | other     |      | www.sortiraparis.com
      dpcMeta           | authority |      | www.dataprotection.ie
      internaute        | other     |      | www.linternaute.com
      internauteWa      | other     |      | www.linternaute.com
      zdf               | other     | copy |
      testachats        | other     |      | www.test-achats.be
      mac4ever          | other     |      | www.mac4ever.com
      promptfacile      | other     |      | promptfacile.fr
      whooley           | other     |      | danielwhooley.com
      ccmMeta           | other     |      | www.commentcamarche.net
      ccmWa             | other     |      | www.commentcamarche.net
      frandroid24       | other     |      | www.frandroid.com
      frandroidWa       | other     |      | www.frandroid.com
      eff               | other     | copy |
      nanobits          | other     |      | nanobits.tv.br
      iacom             | other     |      | intelligence-artificielle.com
      particleWa        | other     |      | particle.news
      particleAcp       | other     |      | particle.news
      datastudios       | other     |      | www.datastudios.org
      sipochMute        | other     | copy |
      sipochAcp         | other     | copy |
      tinygrab          | other     |      | tinygrab.com
      sysdesign         | other     |      | sysdesign-wiki.pages.dev
      cna               | other     |      | www.channelnewsasia.com
      hansindia         | other     |      | www.thehansindia.com
      coincentral       | other     |      | coincentral.com
      dn3841            | other     |      | github.com
      dn3840            | other     |      | github.com
      jvmag             | other     |      | jvmag.ch
      gdprhub           | other     |      | gdprhub.eu
      gdprrating        | other     |      | www.gdpr-rating.eu
      cnilplainte       | authority |      | cnil.fr
      cnilOpp           | authority |      | www.cnil.fr
      gzero             | other     |      | www.gzeromedia.com
      goodbye           | other     |      | openaimaster.ai
      metahelp          | platform  |      | www.meta.com
      interfaceCopies   | other     | copy |
      inventoryLinkedin | other     |      |
      inventoryMeta     | other     |      |
    `),
    );
  });

  test('has a name of its own, by which the pages call it', () => {
    const names = Object.values(sources).map(({ name }) => name);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('is linked by https at a page of its own; one is only known by http', () => {
    const hrefs = Object.values(sources).flatMap(({ href }) => (href === null ? [] : [href]));
    const insecure = hrefs.filter((href) => new URL(href).protocol !== 'https:');
    expect(insecure).toEqual(['http://www.cabinetacker.fr/breves/2025-11-12_46_1.html']);
    expect(hrefs.filter((href) => new URL(href).href === `${new URL(href).origin}/`)).toEqual([]);
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });
});

describe('the day of a reading', () => {
  test('is that of the first reading, unless it is given', () => {
    expect(firstReading).toBe('2026-11-23');
    expect(evidence('inferred')).toEqual({
      confidence: 'inferred',
      sources: [],
      read: '2026-11-23',
    });
    expect(evidence('single', ['vert'], '2027-01-05').read).toBe('2027-01-05');
  });

  test('of several is the oldest, so that none hides another', () => {
    const days = ['2027-02-01', '2026-11-23', '2027-01-05'] as const;
    expect(oldest(days)).toBe('2026-11-23');
    expect(oldest(days.slice(0, 1))).toBe('2027-02-01');
    expect(days).toEqual(['2027-02-01', '2026-11-23', '2027-01-05']);
  });

  test('of nothing is the first reading', () => {
    expect(oldest([])).toBe(firstReading);
  });
});
