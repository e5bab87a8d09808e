import { describeLanguage } from './cases.js'

describeLanguage('Chinese', `
[用户注册]
"姓名" : name; "真实姓名" : name; "请输入您的手机号" : contact.phone_number; "电子邮箱" : contact.email; "出生日期" : demographic.date_of_birth; "性别" : demographic.gender; "密码" : authorization.password; "确认密码" : authorization.password
"邮政编码" : contact.address.postal_code; "详细地址" : contact.address.street; "所在城市" : contact.address.city; "身份证号码" : government_id.national_identification_number; "用户名" : account.username; "短信验证码" : authorization.credentials.one_time_code
"昵称" : name.nickname; "请填写联系电话" : contact.phone_number; "年龄" : demographic.age_range; "国籍" : demographic.nationality; "职业" : job_title
[客户 kept]
姓名 : name; 手机号 : contact.phone_number; 地址 : contact.address; 邮箱 : contact.email; 婚姻状况 : demographic.marital_status; 籍贯 : demographic.place_of_birth; 公司名称 : contact.organization; 生日 : demographic.date_of_birth
[基本資料]
"行動電話" : contact.phone_number; "電子郵件" : contact.email; "身分證字號" : government_id.national_identification_number; "郵遞區號" : contact.address.postal_code; "性別" : demographic.gender; "密碼" : authorization.password; "通訊地址" : contact.address
"緊急聯絡人" : social.emergency_contact; "最高學歷" : demographic.education; "職稱" : job_title; "請輸入真實姓名" : name; "婚姻狀況" : demographic.marital_status
[应聘]
"工作经历" : workplace.employment_history; "期望薪资" : financial.income; "个人简历" : content.private.document; "政治面貌" : demographic.political_opinion; q {男|女|保密} : demographic.gender; m {未婚|已婚|离异} : demographic.marital_status
"毕业院校" : demographic.education; "工作单位" : workplace; "驾驶证号" : government_id.drivers_license_number; "自我评价" : demographic.profile
[患者 kept]
血型 : health_and_medical.blood_type; 过敏史 : health_and_medical.condition; 用药情况 : health_and_medical.medication; 是否怀孕 : health_and_medical.reproductive; 既往病史 : health_and_medical; 残疾类型 : health_and_medical.disability
医保卡号 : health_and_medical.insurance_beneficiary_id; 死亡日期 : demographic.death; 身高 : demographic.physical_characteristics; 病历号 : health_and_medical.record_id
[员工 shaped]
工号 : workplace.employee_id; 月薪 : financial.income; 银行账号 : financial.bank_account; 宗教信仰 : demographic.religious_belief; 工会会员 : demographic.trade_union_membership; 曾用名 : name.previous; 民族 : demographic.race_ethnicity; 犯罪记录 : criminal_history
子女数量 : demographic.household; 配偶姓名 : social.family
[]
shoujihao : contact.phone_number; xingming : name; "护照号码" : government_id.passport_number; "信用卡号" : financial.credit_card; "孩子姓名" : childrens; "收货地址" : contact.address; "车牌号" : government_id.vehicle_registration; "微信号" : contact.instant_messaging
"登录IP" : device.ip_address; "证件照" : content.self_image; "居留证" : government_id.immigration
`, `
[商品 kept]
商品名称 : -; 价格 : -; 重量 : -; 高度 : -; 描述 : -; 颜色 : -; 产地 : -; 照片 : -; 品牌名 : -; 型号 : -; 名称 : -
[公司 kept]
行业 : -; 成立日期 : -; 注册资本 : -
[订单 shaped]
文件名 : -; 标题 : -; 创建时间 : -; 数量 : -; 总金额 : -; 错误信息 : -; 分类名称 : -; 编码 : -; 状态 : -; 排名 : -
[Config shaped]
语言 : -; 域名 : -; 有效期 : -; 省 : -; 名 : -; 市 : -; 城市名称 : -
`)
