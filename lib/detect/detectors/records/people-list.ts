import type { Detector, Examples } from "../../detector.ts";

/** The cells of a list of people with how to reach them. */
export const peopleList: Detector = {
  infoType: "people-list",
  category: "contact",
  label: "Entry of a list of people",
  placeholder: "List entry",
  table: "people",
  cues: {
    header:
      "name,names,surname,email,phone,mobile,address,city,donor,donation,gift,pledge,amount,total,fund,appeal,constituent,contributor,giving,client,participant,patient,case,intake,personal id,veteran status,gender,dob,date of birth,ssn,age,status,diagnosis,nombre,apellidos,importe,nom,prenom,montant,vorname,nachname,betrag,geburtsdatum,klient,nome,valor,cognome,importo,voornaam,bedrag".split(
        ",",
      ),
  },
  rules: [],
};

export const examples: Examples = {
  source: "Common headers of mailing lists; RFC 6350 (vCard), RFC 2849 (LDIF)",
  finds: [
    ["First name,Last name,City\nAna,Ruiz,Lyon\nJoe,Ott,Bern\nMaria,Lopez,Rome\n", "Lopez"],
    ["Ana Ruiz;ana@mail.example\nJoe Ott;joe@mail.example\nMaria Lopez;maria@mail.example\n", "Maria Lopez"],
  ],
  ignores: [
    ["Name,City\nSpring Cafe,Lyon\nRiver Bank,Bern\nOld Mill,Rome\n", "shops"],
    ["First name,Last name,City\n", "nobody in it"],
  ],
};
