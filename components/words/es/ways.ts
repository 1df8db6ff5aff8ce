import type { ways } from "../en-ways.ts";
import type { Part } from "../translated.ts";

const paste = { redact: "Quitar y pegar", proceed: "Pegar de todos modos", justified: "Pegar de todos modos", cancel: "Cancelar" };
const send = {
  redact: "Quitar y enviar",
  proceed: "Enviar de todos modos",
  justified: "Enviar de todos modos",
  cancel: "Seguir escribiendo",
};

/** What is said by how content would leave, in Spanish. */
export const waysEs = {
  answers: {
    paste,
    drop: { ...paste, redact: "Quitar y soltar", proceed: "Soltar de todos modos", justified: "Soltar de todos modos" },
    type: send,
    file: { redact: "Subir una copia segura", proceed: "Subir de todos modos", justified: "Subir de todos modos", cancel: "Cancelar" },
    url: { redact: "Quitar y abrir", proceed: "Abrir de todos modos", justified: "Abrir de todos modos", cancel: "No abrir" },
    wire: { ...send, cancel: "No enviar" },
  },
  held: {
    paste: "Todavía no se ha pegado nada.",
    drop: "Todavía no se ha soltado nada.",
    type: "Todavía no se ha enviado nada.",
    file: "Todavía no se ha subido nada.",
    url: "Todavía no se ha abierto nada.",
    wire: "Todavía no se ha enviado nada.",
  },
  preview: {
    paste: "Esto es lo que se pegará",
    drop: "Esto es lo que se soltará",
    type: "Esto es lo que se enviará",
    file: "Esto es lo que se subirá",
    url: "Esto es lo que se abrirá",
    wire: "Esto es lo que se enviará",
  },
  waits: {
    paste: "Lo que pegaste está a salvo y espera aquí.",
    drop: "Lo que soltaste está a salvo y espera aquí.",
    type: "Lo que escribiste está a salvo y espera aquí.",
    file: "Tu archivo está a salvo y espera aquí.",
    url: "La dirección está a salvo y espera aquí.",
    wire: "Lo que esta página quiere enviar está a salvo y espera aquí.",
  },
  went: {
    paste: "Se pegó tal cual.",
    drop: "Se soltó tal cual.",
    type: "Se envió tal cual.",
    file: "Se subió tal cual.",
    url: "Se abrió tal cual.",
    wire: "Se envió tal cual.",
  },
} satisfies Part<typeof ways>;
