import { sql } from './sql'

export async function admit(patient: Record<string, string>) {
  await sql`INSERT INTO patients (full_name, phone_number, emergency_contact_phone, blood_type, insurance_number) VALUES (${patient.fullName}, ${patient.phoneNumber}, ${patient.emergencyContactPhone}, ${patient.bloodType}, ${''})`
}

export const change = (id: string, number: string) => sql`UPDATE patients SET insurance_number = ${number} WHERE id = ${id}`

export const addressesOf = () => sql`SELECT id, home_address FROM patients`
