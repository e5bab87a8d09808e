export const IlmoittautuminenForm = () => (
  <form id="ilmoittautuminen">
    {/* expect: form etunimi name.first required */}
    <label>Etunimi <input name="etunimi" required /></label>
    {/* expect: form sukunimi name.last required */}
    <label>Sukunimi <input name="sukunimi" required /></label>
    {/* expect: form yhteys contact.email required */}
    <label>Sähköpostiosoitteesi <input name="yhteys" required /></label>
    {/* expect: form sa demographic.date_of_birth */}
    <label>Syntymäaika <input name="sa" /></label>
    {/* expect: form lahiosoite contact.address.street */}
    <label>Lähiosoite <input name="lahiosoite" /></label>
    {/* expect: form pnro contact.address.postal_code */}
    <label>Postinumero <input name="pnro" /></label>
    {/* expect: form ptp contact.address.city */}
    <label>Postitoimipaikka <input name="ptp" /></label>
    {/* expect: form ruoka demographic.profile.diet */}
    <label>Erityisruokavalio <input name="ruoka" /></label>
    {/* expect: form huoltaja social.family */}
    <label>Huoltajan nimi <input name="huoltaja" /></label>
    <label>Ryhmän nimi <input name="ryhma" /></label>
    <label>Tapahtuman päivä <input name="paiva" /></label>
    <button type="submit">Lähetä</button>
  </form>
)
