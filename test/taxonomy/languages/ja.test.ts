import { describeLanguage } from './cases.js'

describeLanguage('Japanese', `
[会員登録]
"お名前" : name; "氏名（漢字）" : name; "フリガナ" : name; "姓" : name.last; "メイ" : name.first; "メールアドレス" : contact.email; "メールアドレス（確認用）" : contact.email; "生年月日" : demographic.date_of_birth
"郵便番号" : contact.address.postal_code; "都道府県" : contact.address.state; "市区町村" : contact.address.city; "番地" : contact.address.street; "建物名・部屋番号" : contact.address.street; "電話番号" : contact.phone_number; "性別" : demographic.gender
"パスワード" : authorization.password; "パスワードを再入力してください" : authorization.password; "ユーザー名" : account.username; "生年月日を入力してください" : demographic.date_of_birth; "ニックネーム" : name.nickname; "ご職業" : job_title
[Customer kept]
furigana : name; seinengappi : demographic.date_of_birth; yubinbango : contact.address.postal_code; last_name_kana : name.last; firstNameKana : name.first; myoji : name.last; 氏名 : name; 住所 : contact.address; 携帯電話番号 : contact.phone_number
[応募フォーム]
"最終学歴" : demographic.education; "職歴" : workplace.employment_history; "希望年収" : financial.income; "運転免許証" : government_id.drivers_license_number; "志望動機" : content.private.free_text; "履歴書" : content.private.document; "国籍" : demographic.nationality
q {男性|女性|回答しない} : demographic.gender; m {未婚|既婚} : demographic.marital_status; "勤務先" : workplace; "会社名" : contact.organization; "在留資格" : government_id.immigration; "自己紹介" : demographic.profile
[患者 kept]
血液型 : health_and_medical.blood_type; アレルギー : health_and_medical.condition; 服用中の薬 : health_and_medical.medication; 妊娠中 : health_and_medical.reproductive; 既往歴 : health_and_medical; 障害者手帳 : health_and_medical.disability
被保険者番号 : health_and_medical.insurance_beneficiary_id; 死亡日 : demographic.death; 身長 : demographic.physical_characteristics; かかりつけ医 : health_and_medical; 緊急連絡先 : social.emergency_contact
[社員 shaped]
社員番号 : workplace.employee_id; 給与 : financial.income; 口座番号 : financial.bank_account; 支持政党 : demographic.political_opinion; 労働組合 : demographic.trade_union_membership; 旧姓 : name.previous; 宗教 : demographic.religious_belief
性的指向 : demographic.sexual_orientation; 犯罪歴 : criminal_history; 家族構成 : demographic.household; 配偶者 : social.family
[お問い合わせ]
"お名前をご入力ください" : name; "お問い合わせ内容" : content.private.message; "ご連絡先電話番号" : contact.phone_number; "備考" : content.private.free_text
[]
"マイナンバー" : government_id.national_identification_number; "旅券番号" : government_id.passport_number; "クレジットカード番号" : financial.credit_card; "お子様のお名前" : childrens; "認証コード" : authorization.credentials.one_time_code; "顔写真" : content.self_image
"お届け先住所" : contact.address; "車両番号" : government_id.vehicle_registration; "IPアドレス" : device.ip_address; 顧客氏名 : name
`, `
[商品 kept]
商品名 : -; 価格 : -; 重量 : -; 高さ : -; 説明 : -; 色 : -; 原産国 : -; 写真 : -; メーカー名 : -; 品番 : -; タグ名 : -
[会社 kept]
業種 : -; 設立年月日 : -; 資本金 : -
[注文 shaped]
ファイル名 : -; 件名 : -; 作成日時 : -; 数量 : -; 合計金額 : -; エラーメッセージ : -; カテゴリ名 : -; コード : -; 状態 : -; 配送方法 : -
[Config shaped]
kana : -; sei : -; mei : -; pref : -; 国 : -; 言語 : -; 有効期限 : -
`)
