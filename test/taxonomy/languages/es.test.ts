import { describeLanguage } from './cases.js'

describeLanguage('Spanish', `
[Registro]
nombre : name.first; apellidos : name.last; "Tu correo electrónico" : contact.email; fechaNacimiento : demographic.date_of_birth; calle : contact.address.street; codigo_postal : contact.address.postal_code
ciudad : contact.address.city; provincia : contact.address.state; pais : contact.address.country; telefono : contact.phone_number; contrasena : authorization.password; nombreUsuario : account.username
"Confirmar contraseña" : authorization.password; "Por favor, introduzca su número de teléfono" : contact.phone_number
[Cliente kept]
nombre : name.first; apellido_paterno : name.last; apellido_materno : name.last; direccion : contact.address; sexo : demographic.gender; estado_civil : demographic.marital_status; nacionalidad : demographic.nationality
rfc : government_id.tax_id; curp : government_id.national_identification_number; celular : contact.phone_number; ocupacion : job_title; lugar_nacimiento : demographic.place_of_birth; edad : demographic.age_range
[Solicitud]
"Nombre y apellidos" : name; "Número de documento" : government_id; "Nivel de estudios" : demographic.education; aspiracionSalarial : financial.income; experienciaLaboral : workplace.employment_history
hojaDeVida : content.private.document; "¿Está embarazada?" : health_and_medical.reproductive; q {Masculino|Femenino} : demographic.gender; "Contacto de emergencia" : social.emergency_contact
[Paciente kept]
grupoSanguineo : health_and_medical.blood_type; alergias : health_and_medical.condition; historiaClinica : health_and_medical; medicamentos : health_and_medical.medication; discapacidad : health_and_medical.disability
embarazada : health_and_medical.reproductive; seguroMedico : health_and_medical; antecedentesMedicos : health_and_medical; enfermedades : health_and_medical.condition; estatura : demographic.physical_characteristics
[Empleado shaped]
salario : financial.income; cuentaBancaria : financial.bank_account; clabe : financial.bank_account; numeroSeguridadSocial : government_id.national_identification_number; religion : demographic.religious_belief; afiliacionPolitica : demographic.political_opinion
afiliacionSindical : demographic.trade_union_membership; etnia : demographic.race_ethnicity; orientacionSexual : demographic.sexual_orientation; antecedentesPenales : criminal_history; numeroHijos : demographic.household
[FormularioContacto]
"Su nombre" : name; "Mensaje" : content.private.message; correo : contact.email; empresa : contact.organization
[]
emailCliente : contact.email; telefonoContacto : contact.phone_number; direccionEnvio : contact.address; numeroPasaporte : government_id.passport_number; licenciaConducir : government_id.drivers_license_number
direccionIp : device.ip_address; numeroTarjeta : financial.credit_card; nombreCompleto : name; fotoPerfil : content.self_image; domicilio : contact.address
`, `
[Producto kept]
nombre : -; titulo : -; precio : -; peso : -; altura : -; descripcion : -; marca : -; foto : -; color : -; pais : -
[Empresa kept]
nombre : -; sector : -; actividad : -
[Pedido shaped]
nombreProducto : -; nombreArchivo : -; correoEnviado : -; fechaCreacion : -; estado : -; cantidad : -; total : -; mensajeError : -; codigo : -; numero : -
[Config shaped]
control : -; clave : -; renta : -; portal : -; cargo : -; familiar : -; piso : -; calle : -
`)
