import { infoTypes } from "../en-info-types.ts";
import { readInfoTypeWords, withOfficialNumbers } from "../info-type-words.ts";
import { lazy } from "../lazy.ts";

const WHY = "Este número indica uma só pessoa nos registros oficiais.";

const table = readInfoTypeWords(
  WHY,
  `
ai-api-key|Chave de um serviço de IA|Quem a tem pode usar a conta e ler o que ela guarda.
bank-account|Número de conta bancária|Com ele se pode tirar dinheiro ou se passar pelo titular.
bank-branch-code|Código de agência bancária|Com ele e um número de conta se pode mover dinheiro.
birth-date|Data de nascimento|Com um nome, basta para apontar uma pessoa.
board-paper|Assunto confidencial do conselho|O que o conselho trata em confiança pode fazer mal quando se espalha.
br-cpf|CPF
br-cnpj|CNPJ|Indica uma organização.
card-security|Código ou validade de cartão|Com ele se pode pagar com o cartão.
case-export|Linha de uma lista de pessoas atendidas|Parece uma lista de pessoas que a organização atende.
case-number|Número de caso|Leva ao que a organização guarda sobre uma pessoa.
cloud-key|Chave de um serviço em nuvem|Quem a tem pode ler, mudar ou apagar o que a organização guarda lá.
company-number|Número de empresa ou organização|Indica uma organização, ou uma pessoa que trabalha sozinha.
connection-string|Endereço com uma senha dentro|Contém uma senha que abre um banco de dados ou servidor.
crm-export|Linha de uma lista de doadores|Parece uma lista tirada de um sistema de doadores.
crypto-wallet|Endereço de carteira de cripto|Mostra tudo o que o dono já pagou ou recebeu.
donor-gift|Doação de uma pessoa|O que alguém doa fica entre a pessoa e a organização.
email|Endereço de e-mail|Diz quem é a pessoa e deixa estranhos escreverem a ela.
health-detail|Detalhe de saúde|Cabe à pessoa dizer do que sofre.
health-plan-number|Número do plano de saúde|Diz quem é a pessoa e abre os atendimentos dela.
iban|Conta bancária (IBAN)|Com ela se pode tirar dinheiro ou se passar pelo titular.
identity-card|Número de identidade
immigration-status|Situação migratória|Pode pôr uma pessoa em perigo.
ip-address|Endereço de internet (IP)|Pode mostrar que pessoa ou casa estava conectada.
json-web-token|Token de acesso (JWT)|Quem o tem passa pela pessoa para quem foi feito.
medical-record-number|Número de prontuário|Leva a tudo o que uma clínica sabe de uma pessoa.
passport|Número de passaporte|Indica uma pessoa e pode servir para fraude.
password|Senha|Abre uma conta para quem a lê.
payment-card|Número de cartão de pagamento|Com ele se pode pagar, e as regras dos cartões proíbem passá-lo adiante.
people-list|Linha de uma lista de pessoas|Parece uma lista de pessoas e de como falar com elas.
person-name|Nome de uma pessoa|Um nome diz de quem o texto fala.
personal-link|Link que abre sem senha|Quem o tem pode abrir aquilo a que ele leva.
personal-number|Número pessoal ou fiscal
phone|Número de telefone|Diz quem é a pessoa e deixa estranhos ligarem para ela.
postal-address|Endereço postal|Diz onde uma pessoa pode ser encontrada.
private-key|Chave privada|Quem a tem pode entrar ou assinar como o dono.
safety-detail|Detalhe de segurança|Quem procura uma pessoa pode usá-lo para achá-la ou feri-la.
secret|Chave ou token|Quem a tem pode agir em nome da organização.
service-token|Token de um serviço|Quem o tem pode agir nesse serviço em nome da organização.
social-handle|Nome em uma rede social|Leva estranhos à pessoa.
swift-code|Código de banco (SWIFT/BIC)|Com ele e um número de conta se pode mover dinheiro.
travel-document-zone|Linhas de um passaporte lidas por máquina|Contêm o nome, o nascimento e o número do passaporte.
us-ssn|Número de seguridade social dos EUA|Basta a um ladrão para abrir contas em nome de uma pessoa.
us-driver-license|Número de carteira de motorista|Indica uma pessoa e serve para provar quem ela é.
vat-number|Número de imposto (IVA)|Diz que pessoa ou organização é.
vehicle-plate|Placa de veículo|Leva à pessoa dona do veículo.
`,
);

/** What each information type is called, and why it matters, in Portuguese. */
export const infoTypesPt = withOfficialNumbers(table, {
  official: (country) => `Número oficial (${country})`,
  why: WHY,
  countries: lazy(() => new Intl.DisplayNames("pt", { type: "region" })),
  fallback: infoTypes,
});
