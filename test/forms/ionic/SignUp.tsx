import { IonButton, IonContent, IonInput, IonItem, IonPage, IonSelect, IonSelectOption } from '@ionic/react'
import { useState } from 'react'

export const SignUp = ({ join }: { join: (member: object) => void }) => {
  const [member, setMember] = useState({ nickname: '', gender: '' })
  return (
    <IonPage>
      <IonContent>
        <IonItem>
          {/* expect: form nickname name.nickname */}
          <IonInput label="Nickname" value={member.nickname} onIonInput={event => setMember({ ...member, nickname: event.detail.value ?? '' })} />
        </IonItem>
        {/* expect: form gender demographic.gender */}
        <IonSelect name="gender" label="Gender" onIonChange={event => setMember({ ...member, gender: event.detail.value })}>
          <IonSelectOption value="f">Female</IonSelectOption>
          <IonSelectOption value="m">Male</IonSelectOption>
        </IonSelect>
        <IonButton onClick={() => join(member)}>Join</IonButton>
      </IonContent>
    </IonPage>
  )
}
