import { defineForm } from '../kit/define.js'

const parts = '(input|input-otp|textarea|select|datetime|searchbar|radio-group|checkbox|toggle)'

/** Ionic's controls are the same elements in every framework: `<ion-input>`, `<IonInput>`. */
export default defineForm({
  name: 'ionic', title: 'Ionic',
  packages: ['@ionic/angular', '@ionic/react', '@ionic/vue', '@ionic/core'],
  words: [/<ion-/, 'ionic'],
  controls: new RegExp(`^ion-${parts}$|^Ion(Input|InputOtp|Textarea|Select|Datetime|Searchbar|RadioGroup|Checkbox|Toggle)$`),
})
