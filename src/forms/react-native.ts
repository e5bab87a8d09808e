import { defineForm } from '../kit/define.js'

/**
 * React Native and its kits: controls have no name, so tokens (`textContentType`, `autoComplete`), keyboards, labels and the state that is
 * bound say what is asked.
 */
export default defineForm({
  name: 'react-native', title: 'React Native',
  packages: ['react-native', 'react-native-paper', '@rneui/themed', '@rneui/base', 'react-native-elements', 'native-base', '@gluestack-ui/themed',
    '@gluestack-ui/input', '@ui-kitten/components', 'tamagui', 'react-native-ui-lib', '@ant-design/react-native', 'react-native-phone-number-input',
    'react-native-phone-input', 'react-native-date-picker', '@react-native-community/datetimepicker', 'react-native-modal-datetime-picker',
    'react-native-google-places-autocomplete', 'react-native-confirmation-code-field', 'react-native-otp-entry', '@shopify/restyle',
    'react-native-keyboard-controller', 'react-native-gesture-handler', '@expo/ui'],
  words: ['textinput', 'onchangetext', 'textcontenttype', 'keyboardtype', 'securetextentry', 'inputfield', 'datetimepicker'],
  asks: { GooglePlacesAutocomplete: ['address'] },
  controls: /^(TextInput|BottomSheetTextInput|InputField|TextareaInput|TextField|Input|TextArea|MaskedTextInput|PhoneInput|DateTimePicker|DatePicker|Datepicker|Select|Picker|DateTimePickerModal)$/,
})
