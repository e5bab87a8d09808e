import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'

// expect: form allergies health_and_medical.condition
const health = { type: 'panel', name: 'health', elements: [{ type: 'comment', name: 'allergies', title: 'Do you have allergies?' }] }

const intake = {
  title: 'Intake',
  pages: [
    {
      name: 'you',
      elements: [
        // expect: form mail contact.email required
        { type: 'text', name: 'mail', inputType: 'email', title: 'E-mail', isRequired: true, autocomplete: 'email' },
        // expect: form question2 demographic.date_of_birth
        { type: 'text', name: 'question2', title: 'Date of birth', inputType: 'date' },
        // expect: form gender demographic.gender
        { type: 'radiogroup', name: 'gender', title: 'Gender', choices: ['Female', 'Male'] },
        health,
      ],
    },
    { name: 'visit', elements: [{ type: 'rating', name: 'satisfaction', title: 'How was it?' }] },
  ],
}

export function IntakeSurvey() {
  const survey = new Model(intake)
  return <Survey model={survey} />
}
