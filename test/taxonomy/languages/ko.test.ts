import { describeLanguage } from './cases.js'

describeLanguage('Korean', `
[회원가입]
"이름" : name; "성명" : name; "이메일" : contact.email; "이메일 주소를 입력해주세요" : contact.email; "생년월일" : demographic.date_of_birth; "휴대폰 번호" : contact.phone_number; "성별" : demographic.gender; "비밀번호" : authorization.password
"비밀번호 확인" : authorization.password; "우편번호" : contact.address.postal_code; "주소" : contact.address; "상세주소" : contact.address.street; "아이디" : account.username; "닉네임" : name.nickname; "이름을 입력하세요" : name; "인증번호" : authorization.credentials.one_time_code
"연령대" : demographic.age_range; "직업" : job_title
[고객 kept]
성명 : name; 전화번호 : contact.phone_number; 주소 : contact.address; 이메일 : contact.email; 결혼여부 : demographic.marital_status; 국적 : demographic.nationality; 출생지 : demographic.place_of_birth; 회사명 : contact.organization; 생일 : demographic.date_of_birth
휴대전화 : contact.phone_number; 주민등록번호 : government_id.national_identification_number; 도로명주소 : contact.address
[입사지원]
"최종 학력" : demographic.education; "경력 사항" : workplace.employment_history; "희망 연봉" : financial.income; "이력서" : content.private.document; "병역 사항" : demographic.veteran_status; q {남성|여성|기타} : demographic.gender; m {미혼|기혼} : demographic.marital_status
"자기소개서" : content.private.document; "운전면허번호" : government_id.drivers_license_number; "직장명" : workplace; "전공" : demographic.education; "자기소개" : demographic.profile; "외국인등록번호" : government_id.national_identification_number
[환자 kept]
혈액형 : health_and_medical.blood_type; 알레르기 : health_and_medical.condition; 복용약 : health_and_medical.medication; 임신여부 : health_and_medical.reproductive; 과거병력 : health_and_medical; 장애등급 : health_and_medical.disability
건강보험번호 : health_and_medical.insurance_beneficiary_id; 사망일 : demographic.death; 몸무게 : demographic.physical_characteristics; 환자번호 : health_and_medical.record_id; 보호자명 : social.family
[직원 shaped]
사번 : workplace.employee_id; 급여 : financial.income; 계좌번호 : financial.bank_account; 종교 : demographic.religious_belief; 노동조합 : demographic.trade_union_membership; 정치성향 : demographic.political_opinion; 인종 : demographic.race_ethnicity; 범죄경력 : criminal_history
자녀수 : demographic.household; 비상연락처 : social.emergency_contact; 성적지향 : demographic.sexual_orientation
[문의하기]
"문의 내용" : content.private.message; "연락처" : contact.phone_number; "성함" : name
[]
"여권번호" : government_id.passport_number; "카드번호" : financial.credit_card; "자녀 이름" : childrens; "배송지 주소" : contact.address; "차량번호" : government_id.vehicle_registration; "체류자격" : government_id.immigration; "프로필 사진" : content.self_image; "IP 주소" : device.ip_address
`, `
[상품 kept]
상품명 : -; 가격 : -; 무게 : -; 높이 : -; 설명 : -; 색상 : -; 원산지 : -; 사진 : -; 브랜드명 : -; 모델명 : -; 구성 : -
[회사 kept]
업종 : -; 설립일 : -; 자본금 : -
[주문 shaped]
파일명 : -; 제목 : -; 생성일시 : -; 수량 : -; 총금액 : -; 오류메시지 : -; 카테고리명 : -; 코드 : -; 상태 : -; 속성 : -
[Config shaped]
언어 : -; 지역 : -; 키 : -; 성 : -; 유효기간 : -; sido : -; 관계 : -
`)
