import { describeLanguage } from './cases.js'

describeLanguage('Russian', `
[Registratsiya]
familiya : name.last; imya : name.first; otchestvo : name.middle; data_rozhdeniya : demographic.date_of_birth; telefon : contact.phone_number; parol : authorization.password; "Пол" : demographic.gender; gorod : contact.address.city; ulitsa : contact.address.street
"Электронная почта" : contact.email; "Повторите пароль" : authorization.password; "Введите номер телефона" : contact.phone_number; "Почтовый индекс" : contact.address.postal_code; "Логин" : account.username; "Населённый пункт" : contact.address.city
"Фамилия, имя, отчество" : name; "Укажите дату рождения" : demographic.date_of_birth
[Клиент kept]
фамилия : name.last; имя : name.first; отчество : name.middle; телефон : contact.phone_number; адрес : contact.address; гражданство : demographic.nationality; семейноеПоложение : demographic.marital_status
местоРождения : demographic.place_of_birth; возраст : demographic.age_range; должность : job_title; пол : demographic.gender; организация : contact.organization
[Анкета]
"ФИО" : name; "Серия и номер паспорта" : government_id; "СНИЛС" : government_id.national_identification_number; "ИНН" : government_id.tax_id; "Образование" : demographic.education; "Опыт работы" : workplace.employment_history
"Желаемая зарплата" : financial.income; "Водительское удостоверение" : government_id.drivers_license_number; q {Мужской|Женский} : demographic.gender; m {Холост|Женат|Разведён} : demographic.marital_status; "Вы беременны?" : health_and_medical.reproductive
"Введите, пожалуйста, фамилию" : name.last; "Ваше имя" : name.first; "Расскажите о себе" : demographic.profile; "Место работы" : workplace; "Адрес регистрации" : contact.address
[Пациент kept]
группаКрови : health_and_medical.blood_type; аллергии : health_and_medical.condition; принимаемыеЛекарства : health_and_medical.medication; беременность : health_and_medical.reproductive; анамнез : health_and_medical; инвалидность : health_and_medical.disability
номерПолисаОМС : health_and_medical.insurance_beneficiary_id; датаСмерти : demographic.death; цвет_глаз : demographic.physical_characteristics; лечащийВрач : health_and_medical; хронические_заболевания : health_and_medical.condition
[Сотрудник shaped]
табельныйНомер : workplace.employee_id; оклад : financial.income; номерСчёта : financial.bank_account; политическиеВзгляды : demographic.political_opinion; членство_в_профсоюзе : demographic.trade_union_membership; судимость : criminal_history
вероисповедание : demographic.religious_belief; национальность : demographic.nationality; сексуальнаяОриентация : demographic.sexual_orientation; количествоДетей : demographic.household; девичьяФамилия : name.previous
[ОбратнаяСвязь]
"Как вас зовут?" : name; "Ваше сообщение" : content.private.message; "Ваш телефон" : contact.phone_number; "Ваш e-mail" : contact.email
[]
nomer_telefona : contact.phone_number; familiyaKlienta : name.last; "Номер карты" : financial.credit_card; "Срок действия карты" : financial.credit_card; "Загранпаспорт" : government_id.passport_number; "Вид на жительство" : government_id.immigration
"Фото профиля" : content.self_image; "ФИО ребёнка" : childrens; "Код из СМС" : authorization.credentials.one_time_code; "Экстренный контакт" : social.emergency_contact; "Госномер" : government_id.vehicle_registration; "IP-адрес" : device.ip_address; "Девичья фамилия матери" : name.previous
`, `
[Товар kept]
название : -; цена : -; вес : -; рост : -; описание : -; цвет : -; страна : -; фото : -; производитель : -; артикул : -; индекс : -
[Компания kept]
название : -; отрасль : -; огрн : -; кпп : -
[Заказ shaped]
имяФайла : -; датаСоздания : -; количество : -; сумма : -; текстОшибки : -; категория : -; код : -; номер : -
[Config shaped]
strana : -; pol : -; indeks : -; adres : -; gorod : -; fio : -; inn : -; dom : -
`)
