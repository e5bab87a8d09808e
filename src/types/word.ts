/**
 * What kind of thing in the code says a word about a field.
 *
 * `identifier` the field's own name · `owner` the record, form or component around it · `sibling` a neighbouring field ·
 * `label`, `placeholder`, `description`, `title` text a person reads · `labelKey` the same as a translation key ·
 * `type`, `autocomplete`, `inputMode` HTML's own attributes (React Native's `textContentType` and `keyboardType` too) ·
 * `validator` a check applied to it (`email`, `IsPhoneNumber`) · `declaredType` its type as written (`string`, `Date`, `Address[]`) ·
 * `comment` the doc or trailing comment · `component` the tag of the control (`PhoneInput`) · `value` the expression bound or passed
 * (`user.email`) · `option` one of the values to choose from · `transform` a function applied before sending (`hash`) ·
 * `file` the file's name without its ending, where the code gives no better owner · `platform` what a platform has fixed a name for: a
 * header of a request, a device permission, an OAuth scope or claim · `category` a full key that the manifest gives the component ·
 * `heading`, `submit`, `action` what a form says of itself: over its fields, on its button, and where or by what it is handled
 */
export type WordKind =
  | 'identifier' | 'owner' | 'sibling' | 'label' | 'labelKey' | 'placeholder' | 'description' | 'title' | 'type' | 'autocomplete'
  | 'inputMode' | 'validator' | 'declaredType' | 'comment' | 'component' | 'value' | 'option' | 'transform' | 'file' | 'platform' | 'category'
  | 'heading' | 'submit' | 'action'

export interface Word {
  kind: WordKind
  text: string
}
