import { describeLanguage } from './cases.js'

describeLanguage('Ukrainian', `
[Реєстрація]
prizvyshche : name.last; poBatkovi : name.middle; dataNarodzhennya : demographic.date_of_birth; telefon : contact.phone_number; "Ім'я" : name.first; "Прізвище" : name.last; "По батькові" : name.middle; "Стать" : demographic.gender
"Електронна пошта" : contact.email; "Повторіть пароль" : authorization.password; "Введіть номер телефону" : contact.phone_number; "Поштовий індекс" : contact.address.postal_code; "Логін" : account.username; "Населений пункт" : contact.address.city
"Прізвище, ім'я, по батькові" : name; "Вкажіть дату народження" : demographic.date_of_birth; "Вулиця" : contact.address.street; "Місто" : contact.address.city
[Клієнт kept]
прізвище : name.last; телефон : contact.phone_number; адреса : contact.address; громадянство : demographic.nationality; сімейнийСтан : demographic.marital_status; місцеНародження : demographic.place_of_birth; вік : demographic.age_range
посада : job_title; стать : demographic.gender; організація : contact.organization
[Анкета]
"ПІБ" : name; "Серія та номер паспорта" : government_id; "РНОКПП" : government_id.tax_id; "Освіта" : demographic.education; "Досвід роботи" : workplace.employment_history; "Бажана зарплата" : financial.income
"Посвідчення водія" : government_id.drivers_license_number; q {Чоловіча|Жіноча} : demographic.gender; m {Неодружений|Одружений|Розлучений} : demographic.marital_status; "Ваше ім'я" : name.first; "Будь ласка, введіть прізвище" : name.last
"Розкажіть про себе" : demographic.profile; "Місце роботи" : workplace; "Адреса реєстрації" : contact.address; "Чи є у вас інвалідність?" : health_and_medical.disability
[Пацієнт kept]
групаКрові : health_and_medical.blood_type; алергії : health_and_medical.condition; ліки : health_and_medical.medication; вагітність : health_and_medical.reproductive; анамнез : health_and_medical; інвалідність : health_and_medical.disability
датаСмерті : demographic.death; колір_очей : demographic.physical_characteristics; сімейнийЛікар : health_and_medical; хронічні_захворювання : health_and_medical.condition
[Працівник shaped]
табельнийНомер : workplace.employee_id; оклад : financial.income; номерРахунку : financial.bank_account; політичніПогляди : demographic.political_opinion; членство_у_профспілці : demographic.trade_union_membership; судимість : criminal_history
віросповідання : demographic.religious_belief; національність : demographic.nationality; сексуальнаОрієнтація : demographic.sexual_orientation; кількістьДітей : demographic.household; дівочеПрізвище : name.previous
[]
nomer_telefonu : contact.phone_number; "Номер картки" : financial.credit_card; "Закордонний паспорт" : government_id.passport_number; "Посвідка на проживання" : government_id.immigration; "Фото профілю" : content.self_image; "ПІБ дитини" : childrens
"Код із СМС" : authorization.credentials.one_time_code; "Екстрений контакт" : social.emergency_contact; "Державний номер автомобіля" : government_id.vehicle_registration; "IP-адреса" : device.ip_address; телефонКлієнта : contact.phone_number; "Ваш e-mail" : contact.email
`, `
[Товар kept]
назва : -; ціна : -; вага : -; опис : -; колір : -; країна : -; фото : -; виробник : -; артикул : -; індекс : -
[Компанія kept]
назва : -; галузь : -; єдрпоу : -; сайт : -
[Замовлення shaped]
датаСтворення : -; кількість : -; сума : -; текстПомилки : -; категорія : -; код : -; номер : -; статус : -; знижка : -
[Config shaped]
stat : -; misto : -; adresa : -; posada : -; vik : -; pib : -; imya : -; poshta : -
`)
