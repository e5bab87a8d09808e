import { describeLanguage } from './cases.js'

describeLanguage('Portuguese', `
[CadastroUsuario]
nome : name.first; sobrenome : name.last; "Seu e-mail" : contact.email; dataNascimento : demographic.date_of_birth; logradouro : contact.address.street; rua : contact.address.street; cep : contact.address.postal_code
bairro : contact.address.street; cidade : contact.address.city; uf : contact.address.state; telefone : contact.phone_number; senha : authorization.password; confirmarSenha : authorization.password; nomeUsuario : account.username
[Cliente kept]
nome : name; cpf : government_id.national_identification_number; rg : government_id.national_identification_number; endereco : contact.address; celular : contact.phone_number; sexo : demographic.gender; estado_civil : demographic.marital_status
nacionalidade : demographic.nationality; naturalidade : demographic.place_of_birth; profissao : job_title; dt_nascimento : demographic.date_of_birth; renda_mensal : financial.income; nome_mae : social.family; idade : demographic.age_range
[Candidatura]
"Nome completo" : name; "Escolaridade" : demographic.education; pretensaoSalarial : financial.income; curriculo : content.private.document; experienciaProfissional : workplace.employment_history; cnh : government_id.drivers_license_number
q {Masculino|Feminino} : demographic.gender; "Você está grávida?" : health_and_medical.reproductive; r {Branca|Preta|Parda} : demographic.race_ethnicity; "Informe seu telefone" : contact.phone_number
[Paciente kept]
tipoSanguineo : health_and_medical.blood_type; alergias : health_and_medical.condition; planoSaude : health_and_medical; medicamentos : health_and_medical.medication; deficiencia : health_and_medical.disability; gestante : health_and_medical.reproductive
cartaoSus : health_and_medical.insurance_beneficiary_id; historicoMedico : health_and_medical; comorbidades : health_and_medical.condition; contatoEmergencia : social.emergency_contact
[Funcionario shaped]
salario : financial.income; contaBancaria : financial.bank_account; chavePix : financial.bank_account; religiao : demographic.religious_belief; filiacaoPartidaria : demographic.political_opinion; sindicato : demographic.trade_union_membership
etnia : demographic.race_ethnicity; orientacaoSexual : demographic.sexual_orientation; antecedentesCriminais : criminal_history; pis : government_id.national_identification_number; dataAdmissao : workplace.employment_history
[FormularioContato]
"Seu nome" : name; "Mensagem" : content.private.message; empresa : contact.organization; "Digite seu melhor e-mail" : contact.email
[]
emailCliente : contact.email; telefoneContato : contact.phone_number; enderecoEntrega : contact.address; numeroPassaporte : government_id.passport_number; nomeCompleto : name; fotoPerfil : content.self_image
numeroCartao : financial.credit_card; enderecoIp : device.ip_address; placaVeiculo : government_id.vehicle_registration; nomeSocial : name.nickname; cnpj : -
`, `
[Produto kept]
nome : -; titulo : -; preco : -; peso : -; altura : -; descricao : -; marca : -; foto : -; cor : -; estado : -
[Empresa kept]
nome : -; setor : -; cnpj : -
[Pedido shaped]
nomeProduto : -; nomeArquivo : -; emailEnviado : -; dataCriacao : -; status : -; quantidade : -; total : -; mensagemErro : -; codigo : -; numero : -
[Config shaped]
uf : -; rg : -; cep : -; rua : -; cargo : -; conta : -; placa : -; validade : -
`)
