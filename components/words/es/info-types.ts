import { readInfoTypeWords } from "../info-type-words.ts";

/** What each information type is called, and why it matters, in Spanish. In lower case where it can stand in a sentence. */
export const infoTypesEs = readInfoTypeWords(
  "Este número señala a una sola persona en los registros oficiales.",
  `
af-tazkira|número de tazkira afgano
ai-api-key|clave de un servicio de IA|Quien tiene la clave de un servicio de IA puede usar la cuenta y leer lo que guarda.
ar-cuit|CUIT o CUIL argentino
ar-dni|número de identidad latinoamericano
at-insurance|número de seguro social austríaco
au-crn|número de referencia de Centrelink
au-medicare|número de Medicare australiano
au-tfn|número fiscal australiano
bank-account|número de cuenta bancaria|Con un número de cuenta se puede sacar dinero o hacerse pasar por su titular.
bank-branch-code|código de sucursal bancaria|Con el código de sucursal y el número de cuenta se puede mover dinero.
bd-nid|NID de Bangladés
be-national|número nacional belga
bg-egn|EGN búlgaro
birth-date|fecha de nacimiento|Una fecha de nacimiento, junto con un nombre, basta para señalar a una persona.
board-paper|asunto confidencial de la junta|Lo que una junta habla en confianza puede dañar a personas y a la organización si sale.
br-cnpj|CNPJ brasileño
br-cpf|CPF brasileño
ca-health-card|tarjeta sanitaria canadiense
ca-sin|SIN canadiense
card-security|código de seguridad o caducidad de tarjeta|Con el código o la caducidad se puede pagar con la tarjeta.
case-export|entrada de una lista de casos|Parece una lista de personas a las que la organización atiende: dice mucho de muchas a la vez.
case-number|número de caso o cliente|Un número de caso lleva a lo que la organización guarda de una persona.
ch-ahv|número AHV suizo
cl-rut|RUT chileno
cloud-key|clave de la nube|Quien tiene una clave de la nube puede leer, cambiar o borrar lo que la organización guarda allí.
cn-resident|número de residente chino
co-nit|NIT colombiano
company-number|número de empresa u organización|Este número señala a una organización, o a una persona que trabaja por su cuenta.
connection-string|dirección con contraseña|La dirección lleva una contraseña que abre una base de datos o un servidor.
crm-export|entrada de una lista de donantes|Parece una lista sacada de un sistema de donantes: dice mucho de muchas personas a la vez.
crypto-wallet|dirección de criptomonedas|La dirección muestra todo lo que su dueño pagó o recibió.
cz-birth-number|número de nacimiento checo o eslovaco
de-pension|número de pensión alemán
de-tax-id|número fiscal alemán
dk-cpr|número CPR danés
donor-gift|donación de una persona|Lo que alguien da, o podría dar, queda entre esa persona y la organización.
ee-personal|código personal estonio o lituano
eg-national|número nacional egipcio
email|correo electrónico|Un correo dice quién es una persona y permite que extraños le escriban.
es-dni|DNI o NIE español
et-fayda|número Fayda etíope
fi-personal|código personal finlandés
fr-nir|número de seguridad social francés
gh-card|número de la Ghana Card
gr-amka|AMKA griego
health-detail|dato de salud|Lo que alguien padece solo le toca contarlo a esa persona.
health-plan-number|número de seguro médico|Un número de seguro médico dice quién es una persona y abre sus expedientes.
hk-identity|documento de identidad de Hong Kong
hr-oib|OIB croata
hu-taj|TAJ húngaro
iban|cuenta bancaria (IBAN)|Con un número de cuenta se puede sacar dinero o hacerse pasar por su titular.
id-nik|NIK indonesio
identity-card|número de documento de identidad
ie-pps|número PPS irlandés
il-national|número de identidad israelí
immigration-status|situación migratoria|La situación migratoria de una persona puede ponerla en peligro.
in-aadhaar|número Aadhaar indio
in-pan|PAN indio
in-voter|credencial de elector india
ip-address|dirección de internet (IP)|Una dirección de internet puede mostrar qué persona u hogar estaba conectado.
is-kennitala|kennitala islandesa
it-fiscal-code|código fiscal italiano
jp-my-number|My Number japonés
json-web-token|ficha de acceso (JWT)|Quien tiene una ficha de acceso pasa por la persona para la que se hizo.
ke-national|documento o PIN de KRA keniano
kr-resident|número de residente coreano
lk-nic|NIC de Sri Lanka
lv-personal|código personal letón
medical-record-number|número de historia clínica|Un número de historia clínica lleva a todo lo que la clínica sabe de una persona.
mx-curp|CURP mexicana
mx-rfc|RFC mexicano
my-nric|número MyKad malasio
ng-nin|NIN o BVN nigeriano
nl-bsn|BSN neerlandés
no-national|número de identidad noruego
np-citizenship|número de ciudadanía nepalí
nz-ird|número IRD de Nueva Zelanda
nz-nhi|número de salud de Nueva Zelanda
passport|número de pasaporte|Un número de pasaporte señala a una persona y puede usarse para viajar o engañar en su nombre.
password|contraseña|Una contraseña abre una cuenta a quien la lea.
payment-card|número de tarjeta de pago|Con un número de tarjeta se puede pagar, y las reglas de las tarjetas prohíben compartirlo.
pe-ruc|RUC peruano
people-list|entrada de una lista de personas|Parece una lista de personas y de cómo encontrarlas.
person-name|nombre de una persona|Un nombre dice de quién trata el texto.
personal-link|Enlace que abre sin contraseña|Quien tiene este enlace puede abrir lo que hay detrás sin contraseña.
personal-number|número personal o fiscal
ph-ids|número TIN, SSS o PhilSys filipino
phone|número de teléfono|Un teléfono dice quién es una persona y permite que extraños la llamen.
pk-cnic|CNIC pakistaní
pl-pesel|PESEL polaco
postal-address|dirección postal|Una dirección dice dónde se puede encontrar a una persona.
private-key|clave privada|Quien tiene una clave privada puede entrar o firmar como su dueño.
pt-nif|NIF portugués
ro-cnp|CNP rumano
rs-jmbg|JMBG (antigua Yugoslavia)
rw-national|número nacional ruandés
safety-detail|dato de seguridad|Quien busca a una persona puede usarlo para encontrarla o hacerle daño.
se-personal|número personal sueco
secret|clave o ficha|Quien tiene esta clave puede actuar como la organización.
service-token|ficha de un servicio|Quien tiene esta ficha puede actuar en ese servicio como la organización.
sg-nric|NRIC o FIN de Singapur
social-handle|Nombre en una red social|Lleva a desconocidos hasta lo que una persona muestra, y hasta ella.
swift-code|código bancario (SWIFT/BIC)|Con el código del banco y el número de cuenta se puede mover dinero.
sy-national|número nacional sirio o árabe
th-national|número nacional tailandés
tr-national|número de identidad turco
travel-document-zone|zona de lectura de un pasaporte|Estas líneas llevan el nombre, la fecha de nacimiento y el número de pasaporte de una persona.
tw-national|número de identidad taiwanés
ua-tax-id|número fiscal ucraniano
ug-nin|NIN ugandés
uk-driving-licence|permiso de conducir británico
uk-nhs|número NHS británico
uk-nino|número de National Insurance británico|Un número de National Insurance abre los datos de impuestos y ayudas de una persona.
uk-sort-code|sort code británico|Con el sort code y el número de cuenta se puede sacar dinero de la cuenta.
uk-utr|referencia fiscal británica
us-alien-number|número de extranjero (EE. UU.)
us-bank-routing|número de ruta bancaria (EE. UU.)|Con el número de ruta y el de cuenta se puede sacar dinero de la cuenta.
us-dea|número DEA (EE. UU.)
us-driver-license|número de licencia de conducir|Un número de licencia señala a una persona y sirve para probar quién es.
us-ein|número de identificación de empleador (EIN, EE. UU.)|Es de una organización o de una persona que trabaja por su cuenta.
us-mbi|número de Medicare (EE. UU.)
us-npi|número de proveedor (NPI, EE. UU.)
us-ssn|número de Seguro Social (EE. UU.)|Un número de Seguro Social es todo lo que un ladrón necesita para abrir cuentas a nombre de alguien.
us-uscis-receipt|número de recibo de USCIS
uy-cedula|cédula uruguaya
vat-number|número de IVA|Un número de IVA dice qué persona u organización es.
vehicle-plate|placa de vehículo|La placa lleva a la persona dueña del vehículo.
za-national|documento de identidad sudafricano
`,
);
