import { cnilBox, cnilSensitive, type CnilBox } from '../../taxonomy/crosswalks/cnil.js'
import type { ExportFacts, Manifest } from '../../types/index.js'
import { activitiesOf, type Activity, type ActivityDatum, type Handed } from './activities.js'
import { dataText, outside, recipientText, seenText } from './rows.js'
import { wordsIn } from './notice-words.js'
import { articles6, articles9, retentionOf, said, subjectName } from './say.js'
import { emptyTable, tableOf, type Column, type Table } from './table.js'
import { listed } from './text.js'

/** One form (« fiche ») is one activity. */
interface Form extends Activity {
  manifest?: Manifest
}

/*
 * Where the heads come from: most are quoted from the CNIL's two models, the form (« registre de base », PDF) and the workbook (« registre
 * simplifié », ODS), slips of the pen and all: what the activity is, its people, the boxes of data with « Durée de conservation » behind each,
 * sensitive data, the three kinds of recipients, transfers and the seven measures. Neither asks for a legal basis, a condition of Article 9 or
 * where in the code: those are ours. Of the safeguards of transfers only a list of choices (« Type de garanties ») is known.
 */

/** The form's boxes in its words: six of the workbook, and three that only the form has. */
const boxes: readonly (readonly [box: CnilBox, head: string])[] = [
  ['EC', 'État civil, identité, données d\'identification, images…'],
  ['VP', 'Vie personnelle (habitudes de vie, situation familiale, etc.)'],
  ['VPro', 'Vie professionnelle (ex. CV, situation professionnelle, scolarité, formation, distinctions, diplômes, etc.)'],
  ['EF', 'Informations d\'ordre économique et financier (revenus, situation financière, situation fiscale, etc.)'],
  ['CO', 'Données de connexion (adress IP, logs, etc.)'],
  ['LOC', 'Données de localisation (déplacements, données GPS, GSM, etc.)'],
  ['INT', 'Internet (ex. cookies, traceurs, données de navigation, mesures d\'audience, …)'],
  ['NIR', 'Numéro de Sécurité Sociale (ou NIR)'],
  ['AUTRE', 'Autres catégories de données (précisez)'],
]

const within = ({ data }: Form, box: CnilBox): ActivityDatum[] => data.filter(datum => cnilBox(datum.category) === box)
const sensitiveIn = ({ data }: Form): ActivityDatum[] => data.filter(datum => cnilSensitive(datum.category) !== undefined)

const states: Partial<Record<ActivityDatum['state'], string>> = { undeclared: ' [non déclaré]', draft: ' [brouillon]', unseen: ' [non vu dans le code]' }

const describe = (form: Form, data: readonly ActivityDatum[]): string =>
  data.map(datum => dataText({ datum, ...(form.manifest && { manifest: form.manifest }) }) + (states[datum.state] ?? '')).join('; ')

/** How long each of some data is kept, each time once with what it is of where they differ. */
function kept(form: Form, data: readonly ActivityDatum[]): string {
  const times = data.map(datum => ({ datum, time: retentionOf(form.purpose, datum.listed, 'fr') })).filter(({ time }) => time !== '')
  const each = [...new Set(times.map(({ time }) => time))]
  return each.length < 2 ? each.join('') : each.map(time => `${time} : ${describe(form, times.filter(one => one.time === time).map(({ datum }) => datum))}`).join('; ')
}

function recipientsOf({ data }: Form, isOne: (one: Handed) => boolean): string {
  const all = new Map(data.flatMap(datum => datum.recipients).filter(isOne).map(one => [recipientText(one, words), one]))
  return [...all.keys()].join('; ')
}

const words = { undeclared: 'non déclaré', refused: 'non autorisé par purposely.yml' }

const both = (form: Form, of: (row: { datum: ActivityDatum }) => string): string => listed(form.data.map(datum => of({ datum })).flatMap(text => text.split('; ')), 12)

const basisIn = (basis: string | undefined): string => {
  const letter = articles6[basis ?? '']?.letter
  return letter === undefined ? '' : `Article 6.1.${letter} : ${wordsIn('fr').bases[basis ?? ''] ?? ''}`
}

const conditionIn = (condition: string | undefined): string => {
  const letter = articles9[condition ?? '']?.letter
  return letter !== undefined ? `Article 9.2.${letter}` : condition === 'official_authority' ? 'Article 10' : ''
}

/** What the CNIL's form asks of an activity. */
const columns: readonly Column<Form>[] = [
  { head: 'Nom de l\'activité', from: 'manifest', of: ({ purpose }) => purpose?.name ?? '' },
  { head: 'Date de création de la fiche', from: 'person' },
  { head: 'Date de dernière mise à jour de la fiche', from: 'person' },
  { head: 'Nom du responsable conjoint du traitement', from: 'manifest', of: ({ data }) => listed(data.flatMap(datum => datum.recipients).filter(one => one.declared?.role === 'joint_controller').map(one => one.title), 12) },
  { head: 'Nom du logiciel ou de l\'application (si pertinent)', from: 'person' },
  { head: 'Objectifs poursuivis', from: 'manifest', of: ({ purpose }) => said(purpose?.description) },
  { head: 'Base légale (article 6 du RGPD)', from: 'manifest', of: ({ purpose }) => basisIn(purpose?.basis) },
  { head: 'Catégories de personnes concernées', from: 'manifest', of: ({ purpose }) => (purpose?.subjects ?? []).map(subjectName).join('; ') },
  ...boxes.flatMap(([box, head]): Column<Form>[] => [
    { head, from: 'both', of: form => describe(form, within(form, box)) },
    { head: `Durée de conservation — ${head}`, from: 'manifest', of: form => kept(form, within(form, box)) },
  ]),
  { head: 'Données sensibles ? Oui/non', from: 'both', of: form => sensitiveIn(form).length > 0 ? 'Oui' : 'Non' },
  {
    head: 'Données sensibles', from: 'both',
    of: form => sensitiveIn(form).map(datum => `${cnilSensitive(datum.category) ?? ''} : ${describe(form, [datum])}`).join('; '),
  },
  { head: 'Durée de conservation — Données sensibles', from: 'manifest', of: form => kept(form, sensitiveIn(form)) },
  { head: 'Condition de l\'article 9 du RGPD', from: 'manifest', of: form => sensitiveIn(form).length > 0 ? conditionIn(form.purpose?.condition) : '' },
  { head: 'Destinataires internes', from: 'person' },
  { head: 'Organismes externes', from: 'both', of: form => recipientsOf(form, one => one.declared?.role !== 'processor') },
  { head: 'Sous-traitants', from: 'both', of: form => recipientsOf(form, one => one.declared?.role === 'processor') },
  { head: 'Transferts des données hors UE : organisme et pays', from: 'manifest', of: form => both(form, row => outside(row, 'EEA', words)) },
  { head: 'Transferts des données hors UE : type de garanties', from: 'person' },
  ...['Contrôle d\'accès des utilisateurs', 'Mesures de traçabilité', 'Mesures de protection des logiciels', 'Sauvegarde des données', 'Chiffrement des données', 'Contrôle des sous-traitants', 'Autres mesures']
    .map((head): Column<Form> => ({ head, from: 'person' })),
  { head: 'Vu dans le code', from: 'code', of: form => both(form, seenText) },
]

const toFill = 'à compléter'

/** The record in the words of the Commission nationale de l'informatique et des libertés: a line is one form; and who is responsible. */
export const cnilTables = (facts: ExportFacts): [Table, Table] => [
  tableOf('Registre des traitements', columns, activitiesOf(facts).map(activity => ({ ...activity, ...(facts.manifest && { manifest: facts.manifest }) })), {
    code: 'lu dans le code', manifest: 'lu dans purposely.yml', both: 'lu dans le code et dans purposely.yml', person: toFill,
  }),
  emptyTable('Responsable du traitement', ['Responsable', 'Délégué à la protection des données (le cas échéant)', 'Représentant (le cas échéant)'], ['Nom', 'Adresse', 'Courriel', 'Téléphone'], toFill),
]
