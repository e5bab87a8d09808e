export const IsBasvurusuForm = () => (
  <form id="is-basvurusu">
    {/* expect: form ad name.first required */}
    <label>Adınız <input name="ad" required /></label>
    {/* expect: form soyad name.last required */}
    <label>Soyadınız <input name="soyad" required /></label>
    {/* expect: form tckn government_id.national_identification_number required */}
    <label>T.C. Kimlik No <input name="tckn" required /></label>
    {/* expect: form eposta contact.email required */}
    <label>E-posta adresiniz <input name="eposta" required /></label>
    {/* expect: form cep contact.phone_number */}
    <label>Cep telefonu numaranız <input name="cep" /></label>
    {/* expect: form dogum demographic.date_of_birth */}
    <label>Doğum tarihiniz <input name="dogum" /></label>
    {/* expect: form medeni demographic.marital_status */}
    <label>Medeni durumunuz <input name="medeni" /></label>
    {/* expect: form askerlik demographic.veteran_status */}
    <label>Askerlik durumu <input name="askerlik" /></label>
    {/* expect: form egitim demographic.education */}
    <label>Eğitim durumunuz <input name="egitim" /></label>
    {/* expect: form beklenti financial.income */}
    <label>Maaş beklentiniz <input name="beklenti" /></label>
    <label>İlan başlığı <input name="ilan" /></label>
    <label>Başlama zamanı <input name="baslama" /></label>
    <button type="submit">Gönder</button>
  </form>
)
