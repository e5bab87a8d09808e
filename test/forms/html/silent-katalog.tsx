export const ArtikelForm = () => (
  <form id="artikel">
    <label>Bezeichnung <input name="bezeichnung" /></label>
    <label>Artikelname <input name="name" /></label>
    <label>Lagerort <input name="ort" /></label>
    <label>Gewicht <input name="gewicht" type="number" /></label>
    <label>Hersteller <input name="hersteller" /></label>
    <label>Herkunft <input name="herkunft" /></label>
    <label>Beschreibung <textarea name="beschreibung" /></label>
    <label>Preis <input name="preis" type="number" /></label>
    <button type="submit">Speichern</button>
  </form>
)
