export const TowarForm = () => (
  <form id="towar">
    <label>Nazwa towaru <input name="nazwa" /></label>
    <label>Cena netto <input name="cena" /></label>
    <label>Waga <input name="waga" /></label>
    <label>Producent <input name="producent" /></label>
    <label>Kraj pochodzenia <input name="kraj" /></label>
    <label>Opis <input name="opis" /></label>
    <label>Ilość w magazynie <input name="ilosc" /></label>
    <button type="submit">Zapisz</button>
  </form>
)
