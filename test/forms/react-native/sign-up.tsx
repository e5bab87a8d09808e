import { useRef, useState } from 'react'
import { Button, StyleSheet, Text, TextInput, View } from 'react-native'
import { HelperText, TextInput as PaperInput } from 'react-native-paper'
import { signUp } from '../api/auth'

export default function SignUpScreen({ navigation }: { navigation: { navigate: (to: string) => void } }) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [value, setValue] = useState('')
  const [profile, setProfile] = useState({ surname: '', bio: '' })
  const [text, setText] = useState('')
  const [shown] = useState(false)
  const passwordRef = useRef<TextInput>(null)

  return (
    <View style={styles.page}>
      {/* expect: form email contact.email */}
      <TextInput
        value={email}
        onChangeText={setEmail}
        placeholder="Email"
        keyboardType="email-address"
        autoCapitalize="none"
        onSubmitEditing={() => passwordRef.current?.focus()}
      />
      {/* expect: form password authorization.password */}
      <TextInput ref={passwordRef} secureTextEntry={!shown} value={password} onChangeText={setPassword} textContentType="newPassword" />
      {/* expect: form givenName name.first */}
      <TextInput textContentType="givenName" onChangeText={setValue} value={value} />
      {/* expect: form surname name.last */}
      <TextInput placeholder="Family name" value={profile.surname} onChangeText={surname => setProfile({ ...profile, surname })} />
      {/* expect: form tel contact.phone_number */}
      <TextInput autoComplete="tel" inputMode="tel" onChangeText={setValue} />
      {/* expect: form birthdate-full demographic.date_of_birth */}
      <TextInput autoComplete="birthdate-full" onChangeText={setValue} />
      {/* expect: form fullStreetAddress contact.address.street */}
      <TextInput textContentType="fullStreetAddress" onChangeText={setValue} multiline />
      {/* expect: form phone-pad contact.phone_number unsure */}
      <TextInput keyboardType="phone-pad" value={value} onChangeText={setValue} />
      {/* expect: form "Postal code" contact.address.postal_code */}
      <TextInput accessibilityLabel="Postal code" value={value} onChangeText={setValue} />
      <Text>Date of birth</Text>
      {/* expect: form "Date of birth" demographic.date_of_birth */}
      <TextInput value={value} onChangeText={setValue} />
      {/* expect: form IBAN financial.bank_account */}
      <PaperInput label="IBAN" mode="outlined" value={value} onChangeText={setValue} />
      <HelperText type="info">For refunds only</HelperText>
      <TextInput placeholder="Search people" value={text} onChangeText={setText} returnKeyType="search" />
      <Button title="Join" onPress={() => signUp({ email, password }).then(() => navigation.navigate('Home'))} />
    </View>
  )
}

const styles = StyleSheet.create({ page: { padding: 16 } })
