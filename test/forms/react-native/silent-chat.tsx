import { useState } from 'react'
import { Button, FlatList, Image, Switch, Text, TextInput, View } from 'react-native'
import { useProjects } from '../hooks/use-projects'

/** A part of any form: what it is given decides. */
const SecretRow = ({ value, onChange, secureTextEntry }: { value: string; onChange: (text: string) => void; secureTextEntry?: boolean }) => (
  <TextInput value={value} onChangeText={onChange} secureTextEntry={secureTextEntry} />
)

/** Nothing here asks a person for anything about themselves. */
export function ProjectsScreen() {
  const { projects, rename } = useProjects()
  const [query, setQuery] = useState('')
  const [darkMode, setDarkMode] = useState(false)

  return (
    <View>
      <Text>Email us for help</Text>
      <TextInput placeholder="Search projects" value={query} onChangeText={setQuery} autoComplete="off" />
      <FlatList data={projects} renderItem={({ item }) => <TextInput value={item.title} onChangeText={text => rename(item.id, text)} />} />
      <Switch value={darkMode} onValueChange={setDarkMode} accessibilityLabel="Dark mode" />
      <TextInput keyboardType="numeric" placeholder="Number of columns" onChangeText={text => rename('columns', text)} />
      <SecretRow value={query} onChange={setQuery} secureTextEntry={darkMode} />
      <TextInput editable={false} textContentType="emailAddress" value={query} />
      <Image source={{ uri: 'phone.png' }} />
      <Button title="Phone" onPress={() => rename('phone', '')} />
    </View>
  )
}
