import Realm, { type ObjectSchema } from 'realm'

export class Patient extends Realm.Object<Patient> {
  static schema: ObjectSchema = {
    name: 'Patient',
    primaryKey: '_id',
    properties: {
      _id: 'objectId',
      // expect: model familyName name.last required
      familyName: 'string',
      // expect: model phone contact.phone_number optional
      phone: 'string?',
      // expect: model bloodType health_and_medical.blood_type optional
      bloodType: { type: 'string', optional: true },
      active: { type: 'bool', default: true },
    },
  }
}

export const AddressSchema: Realm.ObjectSchema = {
  name: 'Address',
  embedded: true,
  // expect: model postalCode contact.address.postal_code optional
  // expect: model street contact.address.street required
  properties: { street: 'string', postalCode: 'string?' },
}
