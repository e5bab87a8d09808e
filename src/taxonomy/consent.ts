/**
 * What boxes say by which people agree to something, by language: to receive letters and advertising, to be followed, to terms. Without
 * diacritics, in lower case; `*` is the rest of a word. Boxes that say none of these (a login that is remembered, a filter) ask for no
 * consent.
 */
export const consentPhrases: Readonly<Record<string, readonly string[]>> = {
  // in any of them
  mul: ['marketing[ -]?(e-?mails?|e-?mailing|communications?|comunicaciones|comunicazioni|berichten|messages?|mails?|updates?|materials?|purposes?|zwecke*|cookies?|consent|sms)'],
  en: ['newsletter*', 'mailing list', 'promotional', 'consent*', 'opt in', 'opt-in', 'gdpr', 'i agree', 'i accept', 'agree to', 'accept the', 'terms and conditions', 'terms of use', 'terms of service',
    'terms & conditions', 'privacy policy', 'privacy notice', 'tracking cookies', 'allow tracking', 'usage tracking', 'personali?ed ads', 'personali?ed advertising', 'third parties', 'our partners', 'selected partners',
    'special offers', 'exclusive offers', 'offers by e-?mail', 'news and offers', 'product updates', 'updates by e-?mail', 'e-?mail updates', 'e-?mail me', 'keep me updated', 'keep me posted', 'keep me informed',
    'contact me', 'share my data', 'subscribe me', 'subscribe to', 'send me (\\w+ )?(news|updates|offers|e-?mails|promotions|tips)', 'receive news', 'receive e-?mails', 'receive updates', 'receive offers'],
  de: ['newsletter*', 'rundbrief*', 'werbung', 'werbe-?mails', 'werbliche*', 'einwillig*', 'zustimm*', 'stimme *', 'einverstanden', 'akzeptiere*', 'agb', 'datenschutz(erklarung|erklaerung|bestimmungen|hinweis*)', 'nutzungsbedingungen',
    'angebote per e-?mail', 'angebote (und neuigkeiten )?erhalten', 'neuigkeiten', 'informiert (bleiben|werden)', 'tracking (erlauben|zulassen)', 'an partner', 'an dritte'],
  fr: ['newsletter*', 'lettre d.information', 'infolettre', 'consen(s|t)*', 'j.accepte', 'j.autorise', 'd.accord', 'conditions generales', 'conditions d.utilisation', 'politique de confidentialite', 'offres (promotionnelles|commerciales|par)', 'promotions', 'publicit*',
    'prospection', 'recevoir (des|les|nos|vos) *', 'partenaires'],
  es: ['boletin*', 'newsletter*', 'consient*', 'acepto', 'estoy de acuerdo', 'terminos y condiciones', 'terminos de uso', 'politica de privacidad', 'publicidad', 'promociones', 'comunicaciones comerciales', 'recibir (ofertas|novedades|noticias|informacion|correos)', 'terceros'],
  it: ['newsletter*', 'consenso', 'acconsento', 'presto il consenso', 'accetto', 'termini e (le )?condizioni', 'condizioni d.uso', 'informativa sulla privacy', 'pubblicita', 'promozional*', 'comunicazioni commerciali', 'ricevere (offerte|novita|aggiornamenti)', 'terze parti'],
  nl: ['nieuwsbrief', 'newsletter*', 'toestemming', 'akkoord', 'algemene voorwaarden', 'gebruiksvoorwaarden', 'privacybeleid', 'privacyverklaring', 'reclame', 'aanbiedingen (per|ontvangen|via)', 'op de hoogte (blijven|houden|gehouden)', 'derden'],
  pt: ['newsletter*', 'boletim', 'consentimento', 'consinto', 'aceito', 'concordo', 'autorizo', 'termos (e condicoes|de uso|de servico)', 'politica de privacidade', 'publicidade', 'promocoes', 'receber (ofertas|novidades|e-?mails|informacoes|comunicacoes)', 'terceiros'],
  pl: ['newsletter*', 'zgoda', 'zgode', 'zgadzam sie', 'wyrazam *', 'akceptuj*', 'regulamin*', 'polityk* prywatnosci', 'reklam*', 'informacj* handlow*', 'otrzymyw*'],
  sv: ['nyhetsbrev*', 'samtycke*', 'godkanner', 'allmanna villkor', 'anvandarvillkor*', 'integritetspolicy*', 'erbjudanden', 'reklam', 'marknadsforing*'],
  da: ['nyhedsbrev*', 'samtykke*', 'accepterer', 'handelsbetingelser*', 'vilkar*', 'privatlivspolitik*', 'tilbud (pa|via|fra)', 'reklame*', 'markedsforing*'],
  nb: ['nyhetsbrev*', 'samtykke*', 'godtar', 'vilkar*', 'personvern*', 'tilbud (pa|via|fra)', 'reklame*', 'markedsforing*'],
  fi: ['uutiskirje*', 'suostumu*', 'suostun', 'hyvaksyn', 'kayttoehdo*', 'kayttoehto*', 'tietosuojaseloste*', 'tarjouksia', 'mainoksia', 'markkinoin*'],
  cs: ['newsletter*', 'zpravodaj*', 'souhlas*', 'obchodni* podmink*', 'podminky pouziti', 'ochran* osobnich udaju', 'reklam*', 'obchodni sdeleni'],
  ru: ['рассылк*', 'соглас*', 'принимаю', 'условия использования', 'политик* конфиденциальности', 'реклам*'],
  uk: ['розсилк*', 'згод*', 'погоджуюс*', 'приимаю', 'умови користування', 'політик* конфіденціиності', 'реклам*'],
  tr: ['bulten*', 'onay veriyorum', 'riza*', 'kabul ediyorum', 'kullanim kosullar*', 'gizlilik politika*', 'kampanya*', 'reklam*', 'pazarlama*'],
  ja: ['メールマガジン', 'メルマガ', 'ニュースレター', '同意', '利用規約', 'プライバシーポリシー', 'お知らせを受け取る', '配信を希望'],
  ko: ['뉴스레터', '동의', '약관', '광고성', '마케팅', '소식 받기'],
  zh: ['订阅', '訂閱', '通讯', '同意', '服务条款', '服務條款', '隐私政策', '隱私政策', '营销', '行銷', '推广'],
}

/** Names that ask for consent by themselves; with other words around them they may be anything's (`paymentTerms`, `marketingPage`). */
export const consentNames: ReadonlySet<string> = new Set(['terms', 'tos', 'consent', 'marketing', 'newsletter', 'gdpr', 'subscribe', 'promotions', 'optin', 'opt in'])

/**
 * Words that ask for consent where all of a group stand in a name, in any order. Names are English in nearly all code, whatever language
 * its labels speak.
 */
export const consentWords: readonly (readonly string[])[] = [
  ['newsletter'], ['newsletters'], ['consent'], ['consents'], ['gdpr'], ['optin'], ['opt', 'in'], ['mailing', 'list'], ['promotional'], ['promo', 'emails'], ['special', 'offers'],
  ...['accepts', 'accept', 'accepted', 'agree', 'agrees', 'agreed', 'allow', 'receive', 'emails', 'email', 'sms', 'communications', 'notifications', 'subscribed'].map(word => ['marketing', word]),
  ...['accept', 'accepts', 'accepted', 'agree', 'agrees', 'agreed'].flatMap(word => ['terms', 'tos', 'privacy', 'policy', 'cookies', 'tracking', 'conditions'].map(other => [word, other])),
  ['allow', 'tracking'], ['allow', 'cookies'], ['personalized', 'ads'], ['personalised', 'ads'], ['product', 'updates'], ['email', 'updates'],
]

/** Names of what a cookie banner asks for, where the component or file says that it is one. */
export const bannerNames: ReadonlySet<string> = new Set(`analytics statistics statistic marketing advertising ads advertisement targeting tracking performance personalization personalisation preferences
  social media functional thirdparty`.split(/\s+/))

/** Words of components and files that ask for consent to cookies. */
export const bannerOwners: ReadonlySet<string> = new Set(['cookie', 'cookies', 'consent', 'gdpr'])

/** Words by which a name is a switch of the application, and not a question to a person: `newsletterEnabled`, `showTerms`. */
export const switchWords: ReadonlySet<string> = new Set(`show hide display visible enable enabled disable disabled has have can feature flag required require requires valid loading open opened opening active
  available sent pending is page section site dirty touched expanded collapsed filter only module`.split(/\s+/))

/** Words of places where whoever runs a site says what others are asked: a banner's settings there are nobody's consent. */
export const operatorWords: ReadonlySet<string> = new Set('admin administrator administration backoffice cms dashboard manager'.split(' '))

/** Words of places where people change what they have said before: what is set there has been loaded. */
export const settingsWords: ReadonlySet<string> = new Set('settings setting preferences preference notifications admin dashboard manage edit config configuration'.split(' '))
