/** What a source is. */
export const sourceKinds = [
  /** The company itself. */
  'platform',
  /** A data protection authority or a court. */
  'authority',
  /** A newspaper, a magazine, a company that explains. */
  'press',
  /** A consumer body, an association, a university. */
  'organisation',
  /** Somebody's own page, post or list. */
  'person',
  /** Somebody's copy of a platform's interface. */
  'interface',
  /** A third party's inventory of what a platform publishes. */
  'inventory',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/**
 * Where facts and labels were read. A source without an address is a copy, a feed or a public
 * document whose address was not recorded: it is named, never linked.
 */
export interface Source {
  /** The publisher's own name: a proper noun, the same in every language. */
  name: string;
  kind: SourceKind;
  /** Address of the page, or null where we must not or cannot link it. */
  href: `https://${string}` | null;
  /** True where the page was read in a copy made by somebody else, not at its own address. */
  copy?: true;
  /** The day, month or year of its publication, where it is known. */
  published?: PartialDate;
  /** Named where several sources here have one publisher: they count as one. */
  publisher?: string;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

export const sources = {
  seed: {
    name: 'Gens d’Internet',
    kind: 'press',
    href: 'https://gensdinternet.fr/2025/09/22/comment-refuser-que-linkedin-collecte-vos-donnees-pour-ameliorer-son-intelligence-artificielle',
    published: '2025-09-22',
  },
  apd: {
    name: 'Autorité de protection des données (BE)',
    kind: 'authority',
    href: 'https://www.autoriteprotectiondonnees.be/citoyen/actualites/2025/09/29/entrainement-de-l-ia-de-linkedin-sur-vos-donnees-comment-faire-si-vous-voulez-vous-y-opposer',
    published: '2025-09-29',
  },
  cnpd: {
    name: 'CNPD (LU)',
    kind: 'authority',
    href: 'https://cnpd.public.lu/fr/actualites/international/2025/10/linkedin-ia.html',
    published: '2025-10',
  },
  bfm: {
    name: 'BFM',
    kind: 'press',
    href: 'https://mediaplayer.bfmtv.com/tech/linked-in-veut-entrainer-son-ia-avec-vos-donnees-vous-avez-jusqu-a-ce-soir-pour-refuser_AV-202511020281.html',
    published: '2025-11-02',
    publisher: 'BFM',
  },
  liA6278444: {
    name: 'LinkedIn, a6278444',
    kind: 'platform',
    href: 'https://www.linkedin.com/help/linkedin/answer/a6278444',
    copy: true,
    publisher: 'LinkedIn',
  },
  liA1337839: {
    name: 'LinkedIn, a1337839',
    kind: 'platform',
    href: 'https://www.linkedin.com/help/linkedin/answer/a1337839',
    copy: true,
    publisher: 'LinkedIn',
  },
  liA8059228: {
    name: 'LinkedIn, a8059228',
    kind: 'platform',
    href: 'https://www.linkedin.com/help/linkedin/answer/a8059228',
    copy: true,
    publisher: 'LinkedIn',
  },
  li92055: {
    name: 'LinkedIn, 92055',
    kind: 'platform',
    href: 'https://www.linkedin.com/help/linkedin/answer/92055/understanding-your-privacy-settings',
    copy: true,
    publisher: 'LinkedIn',
  },
  liA10528008: {
    name: 'LinkedIn, a10528008',
    kind: 'platform',
    href: 'https://www.linkedin.com/help/linkedin/answer/a10528008',
    copy: true,
    publisher: 'LinkedIn',
  },
  vz: {
    name: 'Verbraucherzentrale NRW',
    kind: 'organisation',
    href: 'https://www.verbraucherzentrale.de/aktuelle-meldungen/digitale-welt/meta-ai-bei-facebook-instagram-und-whatsapp-so-widersprechen-sie-95646',
    publisher: 'Verbraucherzentrale',
  },
  vzrlp: {
    name: 'Verbraucherzentrale Rheinland-Pfalz',
    kind: 'organisation',
    href: 'https://verbraucherzentrale-rlp.de/aktuelle-meldungen/digitale-welt/meta-ai-bei-facebook-instagram-und-whatsapp-so-widersprechen-sie-95646',
    publisher: 'Verbraucherzentrale',
  },
  prominence: {
    name: 'Prominence',
    kind: 'press',
    href: 'https://www.prominence.global/28-ways-to-manage-data-linkedin-collects-on-you/',
  },
  cloneOmar: {
    name: 'GitHub, OmarSherif1998',
    kind: 'interface',
    href: 'https://github.com/OmarSherif1998/Linkedin-V.2/blob/33ccab0fc20dcf695413f21d8f0213f4e2dc6461/Client/src/staticData/SettingsData.js',
  },
  stellar: {
    name: 'GitHub, StellarSand',
    kind: 'person',
    href: 'https://github.com/StellarSand/privacy-settings/blob/02d9d126ba7d833fa9ff503a278e49d4b35dc4bd/Privacy%20Settings/LinkedIn.md',
  },
  blick: {
    name: 'Blick',
    kind: 'press',
    href: 'https://www.blick.ch/fr/suisse/linkedin-lastuce-pour-eviter-que-son-ia-ne-pompe-vos-donnees-id21389433.html',
  },
  vert: {
    name: 'Vert',
    kind: 'press',
    href: 'https://vert.eco/articles/linkedin-va-utiliser-vos-donnees-pour-entrainer-son-ia-voici-comment-len-empecher-avant-le-3-novembre',
  },
  ebas: {
    name: 'eBas.ch',
    kind: 'press',
    href: 'https://www.ebas.ch/en/linkedin-settings/',
    published: '2024',
  },
  kaspersky: {
    name: 'Kaspersky',
    kind: 'press',
    href: 'https://privacy.kaspersky.com/fr/articles/linkedin-windows-relaxed',
    published: '2021',
  },
  cookiecom: { name: 'cookie-com.com', kind: 'person', href: 'https://cookie-com.com/?p=1373' },
  clubicLi: {
    name: 'Clubic',
    kind: 'press',
    href: 'https://www.clubic.com/actualite-580495-sur-linkedin-vos-donnees-pour-entrainer-une-ia-c-est-le-nouveau-prix-a-payer-pour-decrocher-un-job.html',
    publisher: 'Clubic',
  },
  penheel: {
    name: 'penheel.com',
    kind: 'person',
    href: 'https://penheel.com/how-linkedins-ai-model-training-settings-impact-business',
  },
  itconnect: {
    name: 'IT-Connect',
    kind: 'press',
    href: 'https://www.it-connect.fr/linkedin-va-utiliser-vos-donnees-pour-entrainer-ia-voici-comment-refuser/',
  },
  rsync: {
    name: 'rsync.link',
    kind: 'person',
    href: 'https://www.rsync.link/linkedin-active-lusage-par-defaut-de-vos-donnees-pour-lia-generative',
  },
  autiomaa: {
    name: 'blog.autiomaa.org',
    kind: 'person',
    href: 'https://blog.autiomaa.org/2025/09/18/outout-from-linkedins-genai-data',
    published: '2025-09-18',
  },
  geeko: {
    name: 'Geeko, Le Soir',
    kind: 'press',
    href: 'https://geeko.lesoir.be/2025/09/24/comment-empecher-linkedin-dentrainer-son-ia-avec-vos-donnees',
    published: '2025-09-24',
  },
  fnac: {
    name: 'L’Éclaireur Fnac',
    kind: 'press',
    href: 'https://leclaireur.fnac.com/article/624722-comment-empecher-linkedin-dutiliser-vos-donnees-pour-son-ia',
  },
  srf: {
    name: 'SRF',
    kind: 'press',
    href: 'https://www.srf.ch/sendungen/kassensturz-espresso/espresso/datensicherheit-linkedin-nutzt-daten-fuer-ki-training-so-koennen-sie-sich-wehren',
  },
  watson: {
    name: 'Watson',
    kind: 'press',
    href: 'https://www.watson.ch/digital/social-media/615691308-linkedin-will-mit-deinen-daten-ki-trainieren-so-kannst-du-es-verhindern',
  },
  lcLi: {
    name: 'LegalClarity',
    kind: 'press',
    href: 'https://legalclarity.org/how-to-fill-out-and-submit-the-linkedin-data-processing-objection-form/',
    published: '2026',
    publisher: 'LegalClarity',
  },
  netzpolitik: {
    name: 'netzpolitik.org',
    kind: 'press',
    href: 'https://netzpolitik.org/2025/opt-out-anleitung-so-verhinderst-du-dass-linkedin-mit-deinen-daten-ki-trainiert/',
  },
  courstech: { name: 'courstechnologie.com', kind: 'press', href: null, copy: true },
  iphoned: {
    name: 'iPhoned',
    kind: 'press',
    href: 'https://www.iphoned.nl/nieuws/zet-gegevens-delen-voor-ai-op-linkedin-uit/',
  },
  windowsreport: {
    name: 'Windows Report',
    kind: 'press',
    href: 'https://windowsreport.com/linkedin-to-use-your-data-for-ai-training-ads-private-messages-wont-be-accessed/',
  },
  bitdefender: {
    name: 'Bitdefender',
    kind: 'press',
    href: 'https://www.bitdefender.com/en-us/blog/hotforsecurity/linkedin-gives-you-until-monday-to-stop-ai-from-training-on-your-profile',
  },
  jarovsky: {
    name: 'Luiza Jarovsky',
    kind: 'person',
    href: 'https://www.linkedin.com/posts/luizajarovsky_important-if-you-dont-want-linkedin-activity-7374703497134620673-HqLY',
    copy: true,
  },
  sml: {
    name: 'Social Media for Learning',
    kind: 'person',
    href: 'https://socialmediaforlearning.com/2025/09/20/linkedins-use-of-your-data-for-generative-ai-improvement',
    published: '2025-09-20',
  },
  europe1: {
    name: 'Europe 1',
    kind: 'press',
    href: 'https://www.europe1.fr/technologies/comment-empecher-linkedin-dutiliser-vos-donnees-pour-ses-ia-generatives-870441',
  },
  edotto: {
    name: 'Edotto (Garante, IT)',
    kind: 'press',
    href: 'https://www.edotto.com/articolo/garante-privacy-istruzioni-per-opporsi-alluso-dei-dati-su-linkedin',
  },
  prudencia: {
    name: 'Prudencia',
    kind: 'press',
    href: 'https://www.prudencia.media/articles/linkedin_utilisera_les_donnees_des_utilisateurs_pour_entrainer_son_ia_3aab4d0e',
  },
  irishlegal: {
    name: 'Irish Legal News',
    kind: 'press',
    href: 'https://www.irishlegal.com/articles/linkedin-changes-ai-plan-after-dpc-internvetion',
  },
  next: {
    name: 'Next',
    kind: 'press',
    href: 'https://next.ink/200635/linkedin-sautorise-a-utiliser-vos-donnees-pour-lia-generative-comment-refuser/',
  },
  bdm: {
    name: 'BDM',
    kind: 'press',
    href: 'https://www.blogdumoderateur.com/linkedin-utiliser-donnees-entrainer-ia',
  },
  gnt: {
    name: 'Génération-NT',
    kind: 'press',
    href: 'https://www.generation-nt.com/actualites/linkedin-ia-donnees-confidentialite-refuser-2062840',
  },
  ota: {
    name: 'Open Terms Archive',
    kind: 'organisation',
    href: 'https://github.com/OpenTermsArchive/opentermsarchive.org/blob/main/content/memos/linkedin-now-uses-profile-details-posts-and-feed-activity-data-to-train-ai-models/index.md',
  },
  nltimes: {
    name: 'NL Times (AP, NL)',
    kind: 'press',
    href: 'https://nltimes.nl/2025/09/24/dutch-privacy-watchdog-urges-linkedin-users-opt-ai-data-training-nov-3',
    published: '2025-09-24',
  },
  pinsent: {
    name: 'Pinsent Masons',
    kind: 'press',
    href: 'https://www.pinsentmasons.com/en-gb/out-law/news/linkedin-gen-ai-training-plans-data-watchdog-intervenes',
  },
  /** Its recorded address is on a stage host, by http. */
  privacydaily: { name: 'Privacy Daily', kind: 'press', href: null, published: '2025-11-07' },
  pcpd: {
    name: 'PCPD (HK)',
    kind: 'authority',
    href: 'https://www.pcpd.org.hk/english/news_events/media_statements/press_20241015.html',
    published: '2024-10-15',
  },
  meindeal: {
    name: 'mein-deal.com',
    kind: 'press',
    href: 'https://www.mein-deal.com/linkedin-daten-ki-training',
  },
  liA1397243: {
    name: 'LinkedIn, a1397243',
    kind: 'platform',
    href: 'https://www.linkedin.com/help/linkedin/answer/a1397243',
    copy: true,
    publisher: 'LinkedIn',
  },
  bitcity: {
    name: 'BitCity (Garante, IT)',
    kind: 'press',
    href: 'https://www.bitcity.it/news/47814/dal-3-novembre-linkedin-addestrera-i-suoi-sistemi-utilizzando-i-dati-personali-degli-utenti-che-non-si-saranno-opposti.html',
  },
  bruschi: {
    name: 'Avv. Bruschi (Garante, IT)',
    kind: 'press',
    href: 'https://www.avvocatobruschi.it/post/linkedin-e-intelligenza-artificiale-dal-3-novembre-via-all-uso-dei-dati-degli-utenti',
  },
  vociamo: {
    name: 'vociamo.com',
    kind: 'person',
    href: 'https://vociamo.com/threads/linkedin-da-lunedi-3-novembre-addestrera-la-sua-lintelligenza-artificiale-coi-dati-degli-utenti-ecco-come-opporsi.1867/post-27937',
  },
  particleGarante: {
    name: 'Particle (Garante, IT)',
    kind: 'press',
    href: 'https://particle.news/story/linkedin-to-use-user-posted-content-to-train-generative-ai-starting-nov-3',
    publisher: 'Particle',
  },
  securitynl: {
    name: 'Security.NL (AP, NL)',
    kind: 'press',
    href: 'https://www.security.nl/posting/905970/AP+zeer+bezorgd+over+AI-training+LinkedIn+en+adviseert+gebruikers+op-out?channel=rss',
  },
  privacyweb: {
    name: 'Privacy Web (AP, NL)',
    kind: 'press',
    href: 'https://privacy-web.nl/en/nieuws/ap-bezorgd-over-ai-training-linkedin-en-roept-gebruikers-op-om-instellingen-aan-te-passen',
  },
  acker: {
    name: 'Cabinet Acker (CNIL)',
    kind: 'press',
    href: 'https://www.cabinetacker.fr/breves/2025-11-12_46_1.html',
    published: '2025-11-12',
  },
  archimag: {
    name: 'Archimag (CNIL)',
    kind: 'press',
    href: 'https://www.archimag.com/vie-numerique/2025/10/17/comment-opposer-reutilisation-donnees-personnelles-intelligence',
    published: '2025-10-17',
  },
  ppdelft: { name: 'PPDelft', kind: 'person', href: null, copy: true, published: '2025-05' },
  datenanfragen1179: {
    name: 'datenanfragen.de #1179',
    kind: 'organisation',
    href: 'https://github.com/datenanfragen/website/pull/1179',
    published: '2025-05-11',
    publisher: 'datenanfragen.de',
  },
  derogab: {
    name: 'derogab.com, GitHub',
    kind: 'person',
    href: 'https://github.com/derogab/derogab.com/blob/master/source/_posts/Meta-AI-opt-out.md',
    published: '2025-05-26',
  },
  lcMeta1: {
    name: 'LegalClarity, 1',
    kind: 'press',
    href: 'https://legalclarity.org/how-to-find-and-submit-the-meta-ai-data-objection-form/',
    publisher: 'LegalClarity',
  },
  lcMeta2: {
    name: 'LegalClarity, 2',
    kind: 'press',
    href: 'https://legalclarity.org/how-to-fill-out-and-submit-the-meta-ai-data-opt-out-form/',
    publisher: 'LegalClarity',
  },
  lcMeta3: {
    name: 'LegalClarity, 3',
    kind: 'press',
    href: 'https://legalclarity.org/how-to-fill-out-the-meta-ai-data-subject-rights-form/',
    publisher: 'LegalClarity',
  },
  clubicForum: {
    name: 'Clubic (forum)',
    kind: 'person',
    href: 'https://forum.clubic.com/t/commentaires-whatsapp-vous-pouvez-refuser-que-vos-photos-videos-et-commentaires-alimentent-l-ia-de-meta-avec-ce-formulaire/493316',
    publisher: 'Clubic',
  },
  clubicMeta: {
    name: 'Clubic, Meta',
    kind: 'press',
    href: 'https://www.clubic.com/actualite-564735-whatsapp-vous-pouvez-refuser-que-vos-photos-videos-et-commentaires-alimentent-l-ia-de-meta-avec-ce-formulaire.html',
    publisher: 'Clubic',
  },
  dunstan: {
    name: 'Viv Dunstan',
    kind: 'person',
    href: 'https://vivdunstan.dreamwidth.org/594879.html',
  },
  domogeek: {
    name: 'domogeek.net',
    kind: 'person',
    href: 'https://domogeek.net/2025/05/27/comment-empecher-meta-dutiliser-vos-donnees-pour-entrainer-son-ia-facebook-instagram-messenger',
    published: '2025-05-27',
  },
  upday: {
    name: 'upday',
    kind: 'press',
    href: 'https://www.upday.com/de/frist-laeuft-ab-wie-du-metas-ki-training-mit-deinen-daten-widersprichst',
  },
  rostock: {
    name: 'Universität Rostock',
    kind: 'organisation',
    href: 'https://www.dienstleistungsportal.uni-rostock.de/ur-interne-nachrichten/detailansicht-der-news/n/bis-27052025-widerspruch-gegen-beabsichtigtes-ki-training-von-meta-mit-nutzerinhalten-aus-facebook-und-instagram-einlegen-240023',
  },
  prosieben: {
    name: 'ProSieben',
    kind: 'press',
    href: 'https://www.prosieben.de/serien/newstime/news/meta-ki-so-stoppen-sie-die-nutzung-ihrer-daten-bei-facebook-instagram-und-whatsapp-540833',
  },
  sky: {
    name: 'Sky TG24',
    kind: 'press',
    href: 'https://tg24.sky.it/tecnologia/2025/05/27/meta-opposizione-dati-personali',
  },
  wealthy: {
    name: 'Wealthy Affiliate',
    kind: 'person',
    href: 'https://my.wealthyaffiliate.com/noteboom/blog/meta-want-your-data-how-to-defend-it',
  },
  soononmars: {
    name: 'Soon on Mars',
    kind: 'press',
    href: 'https://soononmars.com/facebook-et-instagram-utiliseront-vos-publications-pour-leur-ia-des-mardi-voici-comment-refuser',
  },
  bfmMeta: {
    name: 'BFM, 04/2025',
    kind: 'press',
    href: 'https://www.bfmtv.com/tech/facebook/comment-eviter-que-facebook-utilise-vos-donnees-pour-entrainer-son-ia_AV-202504170528.html',
    published: '2025-04-17',
    publisher: 'BFM',
  },
  mgillion: {
    name: 'mgillion.be',
    kind: 'person',
    href: 'https://www.mgillion.be/articles/08-05-2025',
    published: '2025-05-08',
  },
  franceinfo: { name: 'franceinfo', kind: 'press', href: null, copy: true },
  quatrys: { name: 'Quatrys', kind: 'press', href: 'https://www.quatrys.fr/?p=8277' },
  techrads: { name: 'TechRads', kind: 'press', href: null, copy: true },
  etouffoir: {
    name: 'L’étouffoir',
    kind: 'person',
    href: 'https://etouffoir.blogspot.com/2025/05/meta-va-exploiter-vos-publications-pour.html',
    published: '2025-05',
  },
  lebigdata: {
    name: 'LeBigData',
    kind: 'press',
    href: 'https://www.lebigdata.fr/facebook-et-instagram-volent-vos-donnees-stoppez-ca-en-2-minutes',
  },
  mastoDec: {
    name: 'Mastodon, 12/2025',
    kind: 'person',
    href: null,
    copy: true,
    published: '2025-12',
  },
  zagla: {
    name: 'zagla.io',
    kind: 'press',
    href: 'https://zagla.io/dernier-jour-pour-empecher-meta-dutiliser-vos-donnees-personnelles-pour-entrainer-son-ia/',
  },
  deepai: {
    name: 'deepai.fr',
    kind: 'press',
    href: 'https://deepai.fr/meta-ai/rejeter-lia-dinstagram-strategies-pour-controler-vos-donnees-et-preserver-votre-vie-privee',
  },
  sortir: {
    name: 'Sortir à Paris',
    kind: 'press',
    href: 'https://www.sortiraparis.com/en/news/in-paris/articles/328817-facebook-instagram-meta-collects-your-data-for-ia-from-may-27-how-to-object',
  },
  dpcMeta: {
    name: 'DPC (IE)',
    kind: 'authority',
    href: 'https://www.dataprotection.ie/en/news-media/latest-news/dpc-statement-meta-ai',
  },
  internaute: {
    name: 'L’Internaute',
    kind: 'press',
    href: 'https://www.linternaute.com/hightech/internet/8069113-article/',
    publisher: 'L’Internaute',
  },
  internauteWa: {
    name: 'L’Internaute, WhatsApp',
    kind: 'press',
    href: 'https://www.linternaute.com/hightech/mobile/7801765-meta-ai-pourquoi-et-comment-desactiver-le-rond-bleu-dans-whatsapp-et-proteger-vos-donnees-personnelles/',
    publisher: 'L’Internaute',
  },
  zdf: { name: 'ZDF', kind: 'press', href: null, copy: true },
  testachats: {
    name: 'Test-Achats (BE)',
    kind: 'organisation',
    href: 'https://www.test-achats.be/famille-prive/protection-vie-privee/news/meta-ia-dernier-jour-opposition-2025',
  },
  mac4ever: {
    name: 'mac4ever.com',
    kind: 'press',
    href: 'https://www.mac4ever.com/divers/188749-voici-comment-refuser-l-utilisation-de-ses-donnees-personnelles-meta-avant-le-27-mai',
  },
  promptfacile: {
    name: 'promptfacile.fr',
    kind: 'person',
    href: 'https://promptfacile.fr/?p=11255',
  },
  whooley: {
    name: 'Daniel Whooley',
    kind: 'person',
    href: 'https://danielwhooley.com/how-to-opt-out-of-meta-using-your-personal-data-for-ai-training',
  },
  ccmMeta: {
    name: 'Comment ça marche',
    kind: 'press',
    href: 'https://www.commentcamarche.net/applis-sites/reseaux-sociaux/34387-donnes-meta-ai-opposition/',
    publisher: 'Comment ça marche',
  },
  ccmWa: {
    name: 'Comment ça marche, WhatsApp',
    kind: 'press',
    href: 'https://www.commentcamarche.net/applis-sites/messageries/34507-supprimer-meta-ai-whatsapp/',
    publisher: 'Comment ça marche',
  },
  frandroid24: {
    name: 'Frandroid, 2024',
    kind: 'press',
    href: 'https://www.frandroid.com/marques/meta/2028384_ia-sur-instagram-et-facebook-comment-refuser-lutilisation-de-vos-donnees',
    published: '2024',
    publisher: 'Frandroid',
  },
  frandroidWa: {
    name: 'Frandroid, WhatsApp',
    kind: 'press',
    href: 'https://www.frandroid.com/marques/meta/2739955_alerte-de-confidentialite-des-discussions-whatsapp-ce-quil-faut-savoir-sur-lacces-aux-groupes-par-meta',
    publisher: 'Frandroid',
  },
  eff: { name: 'EFF', kind: 'organisation', href: null, copy: true },
  nanobits: {
    name: 'nanobits.tv.br',
    kind: 'press',
    href: 'https://nanobits.tv.br/tutoriais/como-tirar-ia-whatsapp',
  },
  iacom: {
    name: 'intelligence-artificielle.com',
    kind: 'press',
    href: 'https://intelligence-artificielle.com/voila-comment-virer-meta-ai-de-whatsapp-sans-te-prendre-la-tete/',
  },
  particleWa: {
    name: 'Particle, WhatsApp',
    kind: 'press',
    href: 'https://particle.news/story/how-to-limit-meta-ai-in-whatsapp-when-you-cant-fully-remove-it',
    publisher: 'Particle',
  },
  particleAcp: {
    name: 'Particle, WhatsApp 2',
    kind: 'press',
    href: 'https://particle.news/story/whatsapp-introduces-per-chat-privacy-switch-to-disable-meta-ai',
    publisher: 'Particle',
  },
  datastudios: {
    name: 'Data Studios',
    kind: 'press',
    href: 'https://www.datastudios.org/post/meta-ai-for-managing-whatsapp-privacy-settings-and-data-controls',
  },
  sipochMute: {
    name: 'sipoch.com, Messenger',
    kind: 'press',
    href: null,
    copy: true,
    publisher: 'sipoch.com',
  },
  sipochAcp: {
    name: 'sipoch.com, WhatsApp',
    kind: 'press',
    href: null,
    copy: true,
    publisher: 'sipoch.com',
  },
  tinygrab: {
    name: 'TinyGrab',
    kind: 'press',
    href: 'https://tinygrab.com/how-do-i-delete-meta-ai-on-facebook/',
  },
  sysdesign: {
    name: 'sysdesign-wiki.pages.dev',
    kind: 'person',
    href: 'https://sysdesign-wiki.pages.dev/systems/whatsapp-advanced-chat-privacy/',
  },
  cna: {
    name: 'CNA',
    kind: 'press',
    href: 'https://www.channelnewsasia.com/business/advocacy-group-threatens-meta-injunction-over-use-eu-data-ai-training-5128786',
  },
  hansindia: {
    name: 'The Hans India',
    kind: 'press',
    href: 'https://www.thehansindia.com/technology/tech-news/meta-to-use-ai-chat-data-for-ads-and-posts-starting-december-16-1011475',
  },
  coincentral: { name: 'CoinCentral', kind: 'press', href: 'https://coincentral.com/?p=104556' },
  dn3841: {
    name: 'datenanfragen.de #3841',
    kind: 'organisation',
    href: 'https://github.com/datenanfragen/data/pull/3841',
    published: '2026-08-14',
    publisher: 'datenanfragen.de',
  },
  dn3840: {
    name: 'datenanfragen.de #3840',
    kind: 'organisation',
    href: 'https://github.com/datenanfragen/data/pull/3840',
    published: '2026-08-14',
    publisher: 'datenanfragen.de',
  },
  jvmag: {
    name: 'JVMag',
    kind: 'press',
    href: 'https://jvmag.ch/2025/05/08/whatsapp-meta-va-utiliser-vos-contenus-publics-pour-entrainer-son-ia-voici-comment-refuser',
    published: '2025-05-08',
  },
  dn1780: {
    name: 'datenanfragen.de #1780',
    kind: 'organisation',
    href: 'https://github.com/datenanfragen/data/issues/1780',
  },
  dn904: {
    name: 'datenanfragen.de #904',
    kind: 'organisation',
    href: 'https://github.com/datenanfragen/website/pull/904',
  },
  gdprhub: {
    name: 'GDPRhub',
    kind: 'organisation',
    href: 'https://gdprhub.eu/index.php?title=Article_21_GDPR',
  },
  gdprrating: {
    name: 'gdpr-rating.eu',
    kind: 'press',
    href: 'https://www.gdpr-rating.eu/fr/knowledge/100-delai-de-lexercice-effectif-des-droits-des-personnes/',
  },
  cnilplainte: {
    name: 'CNIL (FR), plainte',
    kind: 'authority',
    href: 'https://cnil.fr/fr/node/166989',
    publisher: 'CNIL',
  },
  cnilOpp: {
    name: 'CNIL (FR), opposition',
    kind: 'authority',
    href: 'https://www.cnil.fr/fr/le-droit-dopposition',
    publisher: 'CNIL',
  },
  gzero: {
    name: 'GZERO',
    kind: 'press',
    href: 'https://www.gzeromedia.com/amp/posting-this-message-wont-save-you-from-meta-ai-2669305934',
    published: '2024-09',
  },
  goodbye: {
    name: 'OpenAI Master',
    kind: 'press',
    href: 'https://openaimaster.ai/goodbye-meta-ai-post-real-or-fake',
  },
  metahelp: {
    name: 'Meta, 126192406164229',
    kind: 'platform',
    href: 'https://www.meta.com/help/quest/126192406164229/',
  },
  interfaceCopyA: { name: 'GitHub, LinkedIn UI A', kind: 'interface', href: null, copy: true },
  interfaceCopyB: { name: 'GitHub, LinkedIn UI B', kind: 'interface', href: null, copy: true },
  interfaceCopyC: { name: 'GitHub, LinkedIn app B', kind: 'interface', href: null, copy: true },
  wablog: {
    name: 'WhatsApp, blog',
    kind: 'platform',
    href: 'https://blog.whatsapp.com/introducing-advanced-chat-privacy',
    copy: true,
  },
  factcrescendo: {
    name: 'Fact Crescendo',
    kind: 'press',
    href: 'https://english.factcrescendo.com/2026/09/30/meta-ai-reading-whatsapp-private-chats-advanced-chat-privacy-fact-check/',
    published: '2026-09-30',
  },
  waInterfaceA: { name: 'GitHub, WhatsApp UI A', kind: 'interface', href: null, copy: true },
  waInterfaceB: { name: 'GitHub, WhatsApp UI B', kind: 'interface', href: null, copy: true },
  waInterfaceC: { name: 'GitHub, WhatsApp UI C', kind: 'interface', href: null, copy: true },
  inventoryLinkedin: {
    name: 'LinkedIn, 09/2026',
    kind: 'inventory',
    href: null,
    published: '2026-09',
  },
  inventoryMeta: {
    name: 'Meta, 10/2026',
    kind: 'inventory',
    href: null,
    published: '2026-10-02',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
