import { nearestOf } from './nearest.js'

/** Kinds of data that the CNIL's form of a record (« fiche de registre ») has a box for; `NIR` and what is sensitive have rules of their own in France. */
export type CnilBox = 'EC' | 'VP' | 'VPro' | 'EF' | 'CO' | 'LOC' | 'INT' | 'NIR' | 'SENS' | 'AUTRE'

/** A category has the box of the closest key above it. Which box is ours to say; the form names examples only. */
const boxes: Readonly<Record<string, CnilBox>> = {
  user: 'AUTRE',
  'user.account': 'CO', 'user.account.settings': 'VP', 'user.authorization': 'CO', 'user.authorization.biometric': 'SENS',
  'user.behavior': 'INT', 'user.behavior.purchase_history': 'EF', 'user.behavior.call_log': 'CO', 'user.behavior.login_history': 'CO', 'user.behavior.travel': 'LOC',
  'user.biometric': 'SENS', 'user.childrens': 'VP', 'user.contact': 'EC', 'user.contact.organization': 'VPro',
  'user.content': 'VP', 'user.content.self_image': 'EC', 'user.content.private.free_text': 'AUTRE', 'user.content.private.document': 'EC', 'user.content.signature': 'EC',
  'user.criminal_history': 'SENS',
  'user.demographic': 'VP', 'user.demographic.age_range': 'EC', 'user.demographic.date_of_birth': 'EC', 'user.demographic.gender': 'EC', 'user.demographic.language': 'EC',
  'user.demographic.political_opinion': 'SENS', 'user.demographic.race_ethnicity': 'SENS', 'user.demographic.religious_belief': 'SENS', 'user.demographic.sexual_orientation': 'SENS',
  'user.demographic.nationality': 'EC', 'user.demographic.place_of_birth': 'EC', 'user.demographic.death': 'EC', 'user.demographic.gender_identity': 'EC', 'user.demographic.sex_at_birth': 'EC',
  'user.demographic.sex_life': 'SENS', 'user.demographic.philosophical_belief': 'SENS', 'user.demographic.trade_union_membership': 'SENS', 'user.demographic.education': 'VPro',
  'user.device': 'CO', 'user.device.cookie': 'INT', 'user.device.cookie_id': 'INT', 'user.device.fingerprint': 'INT', 'user.device.advertising_id': 'INT',
  'user.financial': 'EF', 'user.government_id': 'EC', 'user.government_id.national_identification_number': 'NIR', 'user.government_id.vehicle_registration': 'VP', 'user.government_id.tax_id': 'EF',
  'user.health_and_medical': 'SENS', 'user.job_title': 'VPro', 'user.location': 'LOC', 'user.name': 'EC', 'user.payment': 'EF', 'user.sensor': 'CO', 'user.social': 'VP',
  'user.telemetry': 'CO', 'user.unique_id': 'CO', 'user.user_sensor': 'CO', 'user.workplace': 'VPro',
}

/** Of what is sensitive by law (GDPR Art. 9 and 10), the nine lines of the CNIL's workbook in its words. A gender identity is none of them by itself. */
const sensitive: Readonly<Record<string, string>> = {
  'user.demographic.race_ethnicity': 'Données révélant l\'origine raciale ou ethnique',
  'user.demographic.political_opinion': 'Données révélant les opinions politiques',
  'user.demographic.religious_belief': 'Données révélant les convictions religieuses ou philosophiques',
  'user.demographic.philosophical_belief': 'Données révélant les convictions religieuses ou philosophiques',
  'user.demographic.trade_union_membership': 'Données révélant l\'appartenance syndicale',
  'user.health_and_medical.genetic': 'Données génétiques',
  'user.biometric': 'Données biométriques aux fins d\'identifier une personne physique de manière unique', 'user.authorization.biometric': 'Données biométriques aux fins d\'identifier une personne physique de manière unique',
  'user.health_and_medical': 'Données concernant la santé', 'user.biometric.health': 'Données concernant la santé',
  'user.demographic.sex_life': 'Données concernant la vie sexuelle ou l\'orientation sexuelle', 'user.demographic.sexual_orientation': 'Données concernant la vie sexuelle ou l\'orientation sexuelle',
  'user.criminal_history': 'Données relatives à des condamnations pénales ou infractions',
}

/** The box a category belongs into. */
export const cnilBox = (category: string): CnilBox => nearestOf(boxes, category) ?? 'AUTRE'

/** Which of the sensitive kinds it is; undefined where it is none. */
export const cnilSensitive = (category: string): string | undefined => nearestOf(sensitive, category)
