import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'pipedrive', title: 'Pipedrive', kind: 'crm', domains: ['pipedrive.com'],
  packages: ['pipedrive'],
  calls: {
    addPerson: { traits: ['0.AddPersonRequest', '0'] }, updatePerson: [{ when: ['{}'], traits: ['0.UpdatePersonRequest', '0'] }, { traits: '1' }], addLead: { properties: ['0.AddLeadRequest', '0'] },
    addNote: { content: ['0.AddNoteRequest', '0'] }, addActivity: { properties: ['0.AddActivityRequest', '0'] }, searchPersons: { traits: '0' },
  },
})
