/**
 * Where facts and labels were read. A source without an address is a copy, a feed or a public
 * document whose address was not recorded: it is named, never linked.
 */
export interface Source {
  /** The publisher's own name: a proper noun, the same in every language. */
  name: string;
  /** `platform` is the company itself, `authority` a data protection authority or a court. */
  kind: 'platform' | 'authority' | 'other';
  /** Address of the page, or null where we must not or cannot link it. */
  href: string | null;
  /** True where the page was read in a copy made by somebody else, not at its own address. */
  copy?: true;
}

export const sources = {
  seed: {
    name: 'Gens d’Internet',
    kind: 'other',
    href: 'https://gensdinternet.fr/2025/09/22/comment-refuser-que-linkedin-collecte-vos-donnees-pour-ameliorer-son-intelligence-artificielle',
  },
  apd: {
    name: 'Autorité de protection des données (BE)',
    kind: 'authority',
    href: 'https://www.autoriteprotectiondonnees.be/citoyen/actualites/2025/09/29/entrainement-de-l-ia-de-linkedin-sur-vos-donnees-comment-faire-si-vous-voulez-vous-y-opposer',
  },
  cnpd: {
    name: 'CNPD (LU)',
    kind: 'authority',
    href: 'https://cnpd.public.lu/fr/actualites/international/2025/10/linkedin-ia.html',
  },
  bfm: {
    name: 'BFM',
    kind: 'other',
    href: 'https://mediaplayer.bfmtv.com/tech/linked-in-veut-entrainer-son-ia-avec-vos-donnees-vous-avez-jusqu-a-ce-soir-pour-refuser_AV-202511020281.html',
  },
  liA6278444: {
    name: 'LinkedIn, a6278444',
    kind: 'platform',
    href: 'https://www.linkedin.com/help/linkedin/answer/a6278444',
    copy: true,
  },
  liA1337839: {
    name: 'LinkedIn, a1337839',
    kind: 'platform',
    href: 'https://www.linkedin.com/help/linkedin/answer/a1337839',
    copy: true,
  },
  li92055: {
    name: 'LinkedIn, 92055',
    kind: 'platform',
    href: 'https://www.linkedin.com/help/linkedin/answer/92055/understanding-your-privacy-settings',
    copy: true,
  },
  liA10528008: {
    name: 'LinkedIn, a10528008',
    kind: 'platform',
    href: 'https://www.linkedin.com/help/linkedin/answer/a10528008',
    copy: true,
  },
  vz: {
    name: 'Verbraucherzentrale NRW',
    kind: 'other',
    href: 'https://www.verbraucherzentrale.de/aktuelle-meldungen/digitale-welt/meta-ai-bei-facebook-instagram-und-whatsapp-so-widersprechen-sie-95646',
  },
  vzrlp: {
    name: 'Verbraucherzentrale Rheinland-Pfalz',
    kind: 'other',
    href: 'https://verbraucherzentrale-rlp.de/aktuelle-meldungen/digitale-welt/meta-ai-bei-facebook-instagram-und-whatsapp-so-widersprechen-sie-95646',
  },
  prominence: {
    name: 'Prominence',
    kind: 'other',
    href: 'https://www.prominence.global/28-ways-to-manage-data-linkedin-collects-on-you/',
  },
  cloneOmar: {
    name: 'GitHub, OmarSherif1998',
    kind: 'other',
    href: 'https://github.com/OmarSherif1998/Linkedin-V.2/blob/33ccab0fc20dcf695413f21d8f0213f4e2dc6461/Client/src/staticData/SettingsData.js',
  },
  stellar: {
    name: 'GitHub, StellarSand',
    kind: 'other',
    href: 'https://github.com/StellarSand/privacy-settings/blob/02d9d126ba7d833fa9ff503a278e49d4b35dc4bd/Privacy%20Settings/LinkedIn.md',
  },
  blick: {
    name: 'Blick',
    kind: 'other',
    href: 'https://www.blick.ch/fr/suisse/linkedin-lastuce-pour-eviter-que-son-ia-ne-pompe-vos-donnees-id21389433.html',
  },
  vert: {
    name: 'Vert',
    kind: 'other',
    href: 'https://vert.eco/articles/linkedin-va-utiliser-vos-donnees-pour-entrainer-son-ia-voici-comment-len-empecher-avant-le-3-novembre',
  },
  ebas: { name: 'eBas.ch', kind: 'other', href: 'https://www.ebas.ch/en/linkedin-settings/' },
  kaspersky: {
    name: 'Kaspersky',
    kind: 'other',
    href: 'https://privacy.kaspersky.com/fr/articles/linkedin-windows-relaxed',
  },
  cookiecom: { name: 'cookie-com.com', kind: 'other', href: 'https://cookie-com.com/?p=1373' },
  clubicLi: {
    name: 'Clubic',
    kind: 'other',
    href: 'https://www.clubic.com/actualite-580495-sur-linkedin-vos-donnees-pour-entrainer-une-ia-c-est-le-nouveau-prix-a-payer-pour-decrocher-un-job.html',
  },
  penheel: {
    name: 'penheel.com',
    kind: 'other',
    href: 'https://penheel.com/how-linkedins-ai-model-training-settings-impact-business',
  },
  itconnect: {
    name: 'IT-Connect',
    kind: 'other',
    href: 'https://www.it-connect.fr/linkedin-va-utiliser-vos-donnees-pour-entrainer-ia-voici-comment-refuser/',
  },
  rsync: {
    name: 'rsync.link',
    kind: 'other',
    href: 'https://www.rsync.link/linkedin-active-lusage-par-defaut-de-vos-donnees-pour-lia-generative',
  },
  autiomaa: {
    name: 'blog.autiomaa.org',
    kind: 'other',
    href: 'https://blog.autiomaa.org/2025/09/18/outout-from-linkedins-genai-data',
  },
  geeko: {
    name: 'Geeko, Le Soir',
    kind: 'other',
    href: 'https://geeko.lesoir.be/2025/09/24/comment-empecher-linkedin-dentrainer-son-ia-avec-vos-donnees',
  },
  fnac: {
    name: 'L’Éclaireur Fnac',
    kind: 'other',
    href: 'https://leclaireur.fnac.com/article/624722-comment-empecher-linkedin-dutiliser-vos-donnees-pour-son-ia',
  },
  srf: {
    name: 'SRF',
    kind: 'other',
    href: 'https://www.srf.ch/sendungen/kassensturz-espresso/espresso/datensicherheit-linkedin-nutzt-daten-fuer-ki-training-so-koennen-sie-sich-wehren',
  },
  watson: {
    name: 'Watson',
    kind: 'other',
    href: 'https://www.watson.ch/digital/social-media/615691308-linkedin-will-mit-deinen-daten-ki-trainieren-so-kannst-du-es-verhindern',
  },
  lcLi: {
    name: 'LegalClarity',
    kind: 'other',
    href: 'https://legalclarity.org/how-to-fill-out-and-submit-the-linkedin-data-processing-objection-form/',
  },
  netzpolitik: {
    name: 'netzpolitik.org',
    kind: 'other',
    href: 'https://netzpolitik.org/2025/opt-out-anleitung-so-verhinderst-du-dass-linkedin-mit-deinen-daten-ki-trainiert/',
  },
  courstech: { name: 'courstechnologie.com', kind: 'other', href: null, copy: true },
  iphoned: {
    name: 'iPhoned',
    kind: 'other',
    href: 'https://www.iphoned.nl/nieuws/zet-gegevens-delen-voor-ai-op-linkedin-uit/',
  },
  windowsreport: {
    name: 'Windows Report',
    kind: 'other',
    href: 'https://windowsreport.com/linkedin-to-use-your-data-for-ai-training-ads-private-messages-wont-be-accessed/',
  },
  bitdefender: {
    name: 'Bitdefender',
    kind: 'other',
    href: 'https://www.bitdefender.com/en-us/blog/hotforsecurity/linkedin-gives-you-until-monday-to-stop-ai-from-training-on-your-profile',
  },
  jarovsky: {
    name: 'Luiza Jarovsky',
    kind: 'other',
    href: 'https://www.linkedin.com/posts/luizajarovsky_important-if-you-dont-want-linkedin-activity-7374703497134620673-HqLY',
  },
  sml: {
    name: 'Social Media for Learning',
    kind: 'other',
    href: 'https://socialmediaforlearning.com/2025/09/20/linkedins-use-of-your-data-for-generative-ai-improvement',
  },
  europe1: {
    name: 'Europe 1',
    kind: 'other',
    href: 'https://www.europe1.fr/technologies/comment-empecher-linkedin-dutiliser-vos-donnees-pour-ses-ia-generatives-870441',
  },
  edotto: {
    name: 'Edotto (Garante, IT)',
    kind: 'other',
    href: 'https://www.edotto.com/articolo/garante-privacy-istruzioni-per-opporsi-alluso-dei-dati-su-linkedin',
  },
  prudencia: {
    name: 'Prudencia',
    kind: 'other',
    href: 'https://www.prudencia.media/articles/linkedin_utilisera_les_donnees_des_utilisateurs_pour_entrainer_son_ia_3aab4d0e',
  },
  irishlegal: {
    name: 'Irish Legal News',
    kind: 'other',
    href: 'https://www.irishlegal.com/articles/linkedin-changes-ai-plan-after-dpc-internvetion',
  },
  bitcity: {
    name: 'BitCity (Garante, IT)',
    kind: 'other',
    href: 'https://www.bitcity.it/news/47814/dal-3-novembre-linkedin-addestrera-i-suoi-sistemi-utilizzando-i-dati-personali-degli-utenti-che-non-si-saranno-opposti.html',
  },
  bruschi: {
    name: 'Avv. Bruschi (Garante, IT)',
    kind: 'other',
    href: 'https://www.avvocatobruschi.it/post/linkedin-e-intelligenza-artificiale-dal-3-novembre-via-all-uso-dei-dati-degli-utenti',
  },
  vociamo: {
    name: 'vociamo.com',
    kind: 'other',
    href: 'https://vociamo.com/threads/linkedin-da-lunedi-3-novembre-addestrera-la-sua-lintelligenza-artificiale-coi-dati-degli-utenti-ecco-come-opporsi.1867/post-27937',
  },
  particleGarante: {
    name: 'Particle (Garante, IT)',
    kind: 'other',
    href: 'https://particle.news/story/linkedin-to-use-user-posted-content-to-train-generative-ai-starting-nov-3',
  },
  securitynl: {
    name: 'Security.NL (AP, NL)',
    kind: 'other',
    href: 'https://www.security.nl/posting/905970/AP+zeer+bezorgd+over+AI-training+LinkedIn+en+adviseert+gebruikers+op-out?channel=rss',
  },
  privacyweb: {
    name: 'Privacy Web (AP, NL)',
    kind: 'other',
    href: 'https://privacy-web.nl/en/nieuws/ap-bezorgd-over-ai-training-linkedin-en-roept-gebruikers-op-om-instellingen-aan-te-passen',
  },
  acker: {
    name: 'Cabinet Acker (CNIL)',
    kind: 'other',
    href: 'http://www.cabinetacker.fr/breves/2025-11-12_46_1.html',
  },
  archimag: {
    name: 'Archimag (CNIL)',
    kind: 'other',
    href: 'https://www.archimag.com/vie-numerique/2025/10/17/comment-opposer-reutilisation-donnees-personnelles-intelligence',
  },
  ppdelft: { name: 'PPDelft', kind: 'other', href: null, copy: true },
  datenanfragen1179: {
    name: 'datenanfragen.de #1179',
    kind: 'other',
    href: 'https://github.com/datenanfragen/website/pull/1179',
  },
  derogab: {
    name: 'derogab.com, GitHub',
    kind: 'other',
    href: 'https://github.com/derogab/derogab.com/blob/master/source/_posts/Meta-AI-opt-out.md',
  },
  lcMeta1: {
    name: 'LegalClarity, 1',
    kind: 'other',
    href: 'https://legalclarity.org/how-to-find-and-submit-the-meta-ai-data-objection-form/',
  },
  lcMeta2: {
    name: 'LegalClarity, 2',
    kind: 'other',
    href: 'https://legalclarity.org/how-to-fill-out-and-submit-the-meta-ai-data-opt-out-form/',
  },
  lcMeta3: {
    name: 'LegalClarity, 3',
    kind: 'other',
    href: 'https://legalclarity.org/how-to-fill-out-the-meta-ai-data-subject-rights-form/',
  },
  clubicForum: {
    name: 'Clubic (forum)',
    kind: 'other',
    href: 'https://forum.clubic.com/t/commentaires-whatsapp-vous-pouvez-refuser-que-vos-photos-videos-et-commentaires-alimentent-l-ia-de-meta-avec-ce-formulaire/493316',
  },
  clubicMeta: {
    name: 'Clubic, Meta',
    kind: 'other',
    href: 'https://www.clubic.com/actualite-564735-whatsapp-vous-pouvez-refuser-que-vos-photos-videos-et-commentaires-alimentent-l-ia-de-meta-avec-ce-formulaire.html',
  },
  dunstan: {
    name: 'Viv Dunstan',
    kind: 'other',
    href: 'https://vivdunstan.dreamwidth.org/594879.html',
  },
  domogeek: {
    name: 'domogeek.net',
    kind: 'other',
    href: 'https://domogeek.net/2025/05/27/comment-empecher-meta-dutiliser-vos-donnees-pour-entrainer-son-ia-facebook-instagram-messenger',
  },
  upday: {
    name: 'upday',
    kind: 'other',
    href: 'https://www.upday.com/de/frist-laeuft-ab-wie-du-metas-ki-training-mit-deinen-daten-widersprichst',
  },
  rostock: {
    name: 'Universität Rostock',
    kind: 'other',
    href: 'https://www.dienstleistungsportal.uni-rostock.de/ur-interne-nachrichten/detailansicht-der-news/n/bis-27052025-widerspruch-gegen-beabsichtigtes-ki-training-von-meta-mit-nutzerinhalten-aus-facebook-und-instagram-einlegen-240023',
  },
  prosieben: {
    name: 'ProSieben',
    kind: 'other',
    href: 'https://www.prosieben.de/serien/newstime/news/meta-ki-so-stoppen-sie-die-nutzung-ihrer-daten-bei-facebook-instagram-und-whatsapp-540833',
  },
  sky: {
    name: 'Sky TG24',
    kind: 'other',
    href: 'https://tg24.sky.it/tecnologia/2025/05/27/meta-opposizione-dati-personali',
  },
  wealthy: {
    name: 'Wealthy Affiliate',
    kind: 'other',
    href: 'https://my.wealthyaffiliate.com/noteboom/blog/meta-want-your-data-how-to-defend-it',
  },
  soononmars: {
    name: 'Soon on Mars',
    kind: 'other',
    href: 'https://soononmars.com/facebook-et-instagram-utiliseront-vos-publications-pour-leur-ia-des-mardi-voici-comment-refuser',
  },
  bfmMeta: {
    name: 'BFM, 04/2025',
    kind: 'other',
    href: 'https://www.bfmtv.com/tech/facebook/comment-eviter-que-facebook-utilise-vos-donnees-pour-entrainer-son-ia_AV-202504170528.html',
  },
  mgillion: {
    name: 'mgillion.be',
    kind: 'other',
    href: 'https://www.mgillion.be/articles/08-05-2025',
  },
  franceinfo: { name: 'franceinfo', kind: 'other', href: null, copy: true },
  quatrys: { name: 'Quatrys', kind: 'other', href: 'https://www.quatrys.fr/?p=8277' },
  techrads: { name: 'TechRads', kind: 'other', href: null, copy: true },
  etouffoir: {
    name: 'L’étouffoir',
    kind: 'other',
    href: 'https://etouffoir.blogspot.com/2025/05/meta-va-exploiter-vos-publications-pour.html',
  },
  lebigdata: {
    name: 'LeBigData',
    kind: 'other',
    href: 'https://www.lebigdata.fr/facebook-et-instagram-volent-vos-donnees-stoppez-ca-en-2-minutes',
  },
  mastoDec: { name: 'Mastodon, 12/2025', kind: 'other', href: null, copy: true },
  zagla: {
    name: 'zagla.io',
    kind: 'other',
    href: 'https://zagla.io/dernier-jour-pour-empecher-meta-dutiliser-vos-donnees-personnelles-pour-entrainer-son-ia/',
  },
  deepai: {
    name: 'deepai.fr',
    kind: 'other',
    href: 'https://deepai.fr/meta-ai/rejeter-lia-dinstagram-strategies-pour-controler-vos-donnees-et-preserver-votre-vie-privee',
  },
  sortir: {
    name: 'Sortir à Paris',
    kind: 'other',
    href: 'https://www.sortiraparis.com/en/news/in-paris/articles/328817-facebook-instagram-meta-collects-your-data-for-ia-from-may-27-how-to-object',
  },
  dpcMeta: {
    name: 'DPC (IE)',
    kind: 'authority',
    href: 'https://www.dataprotection.ie/en/news-media/latest-news/dpc-statement-meta-ai',
  },
  internaute: {
    name: 'L’Internaute',
    kind: 'other',
    href: 'https://www.linternaute.com/hightech/internet/8069113-article/',
  },
  internauteWa: {
    name: 'L’Internaute, WhatsApp',
    kind: 'other',
    href: 'https://www.linternaute.com/hightech/mobile/7801765-meta-ai-pourquoi-et-comment-desactiver-le-rond-bleu-dans-whatsapp-et-proteger-vos-donnees-personnelles/',
  },
  zdf: { name: 'ZDF', kind: 'other', href: null, copy: true },
  testachats: {
    name: 'Test-Achats (BE)',
    kind: 'other',
    href: 'https://www.test-achats.be/famille-prive/protection-vie-privee/news/meta-ia-dernier-jour-opposition-2025',
  },
  mac4ever: {
    name: 'mac4ever.com',
    kind: 'other',
    href: 'https://www.mac4ever.com/divers/188749-voici-comment-refuser-l-utilisation-de-ses-donnees-personnelles-meta-avant-le-27-mai',
  },
  promptfacile: {
    name: 'promptfacile.fr',
    kind: 'other',
    href: 'https://promptfacile.fr/?p=11255',
  },
  whooley: {
    name: 'Daniel Whooley',
    kind: 'other',
    href: 'https://danielwhooley.com/how-to-opt-out-of-meta-using-your-personal-data-for-ai-training',
  },
  ccmMeta: {
    name: 'Comment ça marche',
    kind: 'other',
    href: 'https://www.commentcamarche.net/applis-sites/reseaux-sociaux/34387-donnes-meta-ai-opposition/',
  },
  ccmWa: {
    name: 'Comment ça marche, WhatsApp',
    kind: 'other',
    href: 'https://www.commentcamarche.net/applis-sites/messageries/34507-supprimer-meta-ai-whatsapp/',
  },
  frandroid24: {
    name: 'Frandroid, 2024',
    kind: 'other',
    href: 'https://www.frandroid.com/marques/meta/2028384_ia-sur-instagram-et-facebook-comment-refuser-lutilisation-de-vos-donnees',
  },
  frandroidWa: {
    name: 'Frandroid, WhatsApp',
    kind: 'other',
    href: 'https://www.frandroid.com/marques/meta/2739955_alerte-de-confidentialite-des-discussions-whatsapp-ce-quil-faut-savoir-sur-lacces-aux-groupes-par-meta',
  },
  eff: { name: 'EFF', kind: 'other', href: null, copy: true },
  nanobits: {
    name: 'nanobits.tv.br',
    kind: 'other',
    href: 'https://nanobits.tv.br/tutoriais/como-tirar-ia-whatsapp',
  },
  iacom: {
    name: 'intelligence-artificielle.com',
    kind: 'other',
    href: 'https://intelligence-artificielle.com/voila-comment-virer-meta-ai-de-whatsapp-sans-te-prendre-la-tete/',
  },
  particleWa: {
    name: 'Particle, WhatsApp',
    kind: 'other',
    href: 'https://particle.news/story/how-to-limit-meta-ai-in-whatsapp-when-you-cant-fully-remove-it',
  },
  particleAcp: {
    name: 'Particle, WhatsApp 2',
    kind: 'other',
    href: 'https://particle.news/story/whatsapp-introduces-per-chat-privacy-switch-to-disable-meta-ai',
  },
  datastudios: {
    name: 'Data Studios',
    kind: 'other',
    href: 'https://www.datastudios.org/post/meta-ai-for-managing-whatsapp-privacy-settings-and-data-controls',
  },
  sipochMute: { name: 'sipoch.com, Messenger', kind: 'other', href: null, copy: true },
  sipochAcp: { name: 'sipoch.com, WhatsApp', kind: 'other', href: null, copy: true },
  tinygrab: {
    name: 'TinyGrab',
    kind: 'other',
    href: 'https://tinygrab.com/how-do-i-delete-meta-ai-on-facebook/',
  },
  sysdesign: {
    name: 'sysdesign-wiki.pages.dev',
    kind: 'other',
    href: 'https://sysdesign-wiki.pages.dev/systems/whatsapp-advanced-chat-privacy/',
  },
  cna: {
    name: 'CNA',
    kind: 'other',
    href: 'https://www.channelnewsasia.com/business/advocacy-group-threatens-meta-injunction-over-use-eu-data-ai-training-5128786',
  },
  hansindia: {
    name: 'The Hans India',
    kind: 'other',
    href: 'https://www.thehansindia.com/technology/tech-news/meta-to-use-ai-chat-data-for-ads-and-posts-starting-december-16-1011475',
  },
  coincentral: {
    name: 'CoinCentral',
    kind: 'other',
    href: 'https://coincentral.com/?p=104556',
  },
  dn3841: {
    name: 'datenanfragen.de #3841',
    kind: 'other',
    href: 'https://github.com/datenanfragen/data/pull/3841',
  },
  dn3840: {
    name: 'datenanfragen.de #3840',
    kind: 'other',
    href: 'https://github.com/datenanfragen/data/pull/3840',
  },
  jvmag: {
    name: 'JVMag',
    kind: 'other',
    href: 'https://jvmag.ch/2025/05/08/whatsapp-meta-va-utiliser-vos-contenus-publics-pour-entrainer-son-ia-voici-comment-refuser',
  },
  gdprhub: {
    name: 'GDPRhub',
    kind: 'other',
    href: 'https://gdprhub.eu/index.php?title=Article_21_GDPR',
  },
  gdprrating: {
    name: 'gdpr-rating.eu',
    kind: 'other',
    href: 'https://www.gdpr-rating.eu/fr/knowledge/100-delai-de-lexercice-effectif-des-droits-des-personnes/',
  },
  cnilplainte: {
    name: 'CNIL (FR), plainte',
    kind: 'authority',
    href: 'https://cnil.fr/fr/node/166989',
  },
  cnilOpp: {
    name: 'CNIL (FR), opposition',
    kind: 'authority',
    href: 'https://www.cnil.fr/fr/le-droit-dopposition',
  },
  gzero: {
    name: 'GZERO',
    kind: 'other',
    href: 'https://www.gzeromedia.com/amp/posting-this-message-wont-save-you-from-meta-ai-2669305934',
  },
  goodbye: {
    name: 'OpenAI Master',
    kind: 'other',
    href: 'https://openaimaster.ai/goodbye-meta-ai-post-real-or-fake',
  },
  metahelp: {
    name: 'Meta, 126192406164229',
    kind: 'platform',
    href: 'https://www.meta.com/help/quest/126192406164229/',
  },
  interfaceCopies: { name: 'LinkedIn UI, GitHub', kind: 'other', href: null, copy: true },
  inventoryLinkedin: { name: 'LinkedIn Help, 09/2026', kind: 'other', href: null },
  inventoryMeta: { name: 'Meta Help, 10/2026', kind: 'other', href: null },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** How sure we are. Read top down: the first that applies. */
export type Confidence =
  /** Two independent pages or more, or the platform's or an authority's own page. */
  | 'confirmed'
  /** One page only. */
  | 'single'
  /** Only the article of September 2025 that this project started from. */
  | 'seed'
  /** Our own reading or translation: no page says it in these words. */
  | 'inferred';

/** A day, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** What stands behind a label, an address or a claim. */
export interface Evidence {
  confidence: Confidence;
  /** Empty only where the confidence is `inferred`. */
  sources: readonly SourceId[];
  /** The day somebody last read the sources for this very thing. */
  read: IsoDate;
}

/** The day the first sources were all read. Give a later day to whatever you read again. */
export const firstReading = '2026-11-23' satisfies IsoDate;

/**
 * The day since which all of these stand unread: one that was read again never hides another that
 * was not. The first reading where none has a day of its own.
 */
export function oldest(days: readonly IsoDate[]): IsoDate {
  return [...days].sort()[0] ?? firstReading;
}

export function evidence(
  confidence: Confidence,
  sources: readonly SourceId[] = [],
  read: IsoDate = firstReading,
): Evidence {
  return { confidence, sources, read };
}
