import React, { Component } from 'react'
import { Button, Text, TextInput, View } from 'react-native'
import { save } from '../api/profile'

/** React Native: tokens and keyboards under other names, in plain JavaScript. */
export default class ProfileScreen extends Component {
  state = { a: '', b: '', postcode: '' }

  render() {
    return (
      <View>
        <Text>About you</Text>
        {/* expect: form emailAddress contact.email */}
        <TextInput textContentType="emailAddress" onChangeText={a => this.setState({ a })} />
        {/* expect: form "Telephone" contact.phone_number */}
        <TextInput keyboardType="phone-pad" placeholder="Telephone" onChangeText={b => this.setState({ b })} />
        {/* expect: form postcode contact.address.postal_code */}
        <TextInput value={this.state.postcode} onChangeText={postcode => this.setState({ postcode })} />
        <Button title="Save phone" onPress={() => save(this.state)} />
      </View>
    )
  }
}
