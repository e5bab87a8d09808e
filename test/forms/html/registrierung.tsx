import { useState } from 'react'

export function MitgliedsantragForm({ onSubmit }: { onSubmit: (daten: FormData) => void }) {
  const [gesendet, setGesendet] = useState(false)
  return (
    <form id="mitgliedsantrag" onSubmit={event => { event.preventDefault(); setGesendet(true); onSubmit(new FormData(event.currentTarget)) }}>
      <h2>Mitglied werden</h2>
      {/* expect: form anrede name.title */}
      <select name="anrede">
        <option>Frau</option>
        <option>Herr</option>
      </select>
      <label htmlFor="vn">Vorname</label>
      {/* expect: form vn name.first required */}
      <input id="vn" name="vn" required />
      <label htmlFor="nn">Nachname</label>
      {/* expect: form nn name.last required */}
      <input id="nn" name="nn" required />
      {/* expect: form strasse contact.address.street */}
      <input name="strasse" placeholder="Straße und Hausnummer" />
      {/* expect: form plz contact.address.postal_code */}
      <input name="plz" placeholder="PLZ" />
      {/* expect: form ort contact.address.city */}
      <input name="ort" placeholder="Ort" />
      <label htmlFor="geb">Geburtsdatum</label>
      {/* expect: form geb demographic.date_of_birth */}
      <input id="geb" name="geb" type="date" />
      <label htmlFor="kontakt">Ihre E-Mail-Adresse</label>
      {/* expect: form kontakt contact.email required */}
      <input id="kontakt" name="kontakt" required />
      {/* expect: form iban financial.bank_account */}
      <input name="iban" placeholder="IBAN" />
      {/* expect: form bemerkung content.private.free_text */}
      <textarea name="bemerkung" placeholder="Bemerkungen" />
      <label htmlFor="beitrag">Monatlicher Beitrag</label>
      <input id="beitrag" name="beitrag" type="number" />
      <label htmlFor="sparte">Sparte</label>
      <input id="sparte" name="sparte" />
      <button type="submit">{gesendet ? 'Danke' : 'Antrag absenden'}</button>
    </form>
  )
}
